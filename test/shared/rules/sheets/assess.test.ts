import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../../../shared/rules/sheets/assess.ts';
import type { ReturnItem } from '../../../../shared/terms/review.ts';
import type { EntryRow } from '../../../../shared/terms/row.ts';
import type { SheetContent } from '../../../../shared/terms/sheet.ts';
import { columnOf, completeRow, filled, indicatorOf, sheetOf, untouchedRow, words } from '../../sheet.ts';

/** The steps of a project: fixed lines, each with its weight laid in. */
const steps = {
  indicator: indicatorOf({
    rows: {
      from: 'list',
      subject: words('ขั้นตอน', 'Step'),
      list: [
        { code: 'S1', name: words('สำรวจ'), given: { weight: 20, part: 'ก' } },
        { code: 'S2', name: words('จัดทำแผน'), given: { weight: 50, part: 'ข' } },
        { code: 'S3', name: words('ดำเนินการ'), given: { weight: 30, part: '7' } },
      ],
    },
    columns: [
      columnOf('whole', 'weight', 'น้ำหนัก', { filledBy: 'given' }),
      columnOf('text', 'part', 'หมวด', { filledBy: 'given' }),
      columnOf('yesNo', 'done', 'ทำแล้ว', { required: true }),
    ],
  }),
  period: { fiscalYear: 2563, quarter: 1 as const },
  communities: [],
};
const given: EntryRow[] = [
  { code: 'S1', name: 'สำรวจ', weight: 20, part: 'ก' },
  { code: 'S2', name: 'จัดทำแผน', weight: 50, part: 'ข' },
  { code: 'S3', name: 'ดำเนินการ', weight: 30, part: '7' },
];
const doneSteps = given.map((row) => ({ ...row, done: 'ใช่' }));

/** Lines that the district adds itself. */
const own = {
  indicator: indicatorOf({ columns: [columnOf('whole', 'people', 'ผู้เข้าร่วม', { required: true, min: 1 })] }),
  period: { fiscalYear: 2563, quarter: 1 as const },
  communities: [],
};
const line = (number: number, name: string, people: number | null = 30): EntryRow => ({
  code: String(number),
  name,
  people,
});

/** Issues as `rule@row column`. */
function at({ issues }: Assessment): string[] {
  return issues.map(({ rule, row, column }) => `${rule}@${row} ${column}`);
}

const seed = (rows: EntryRow[]) => at(assess(sheetOf(rows.length), filled(rows)));
const ofSteps = (content: SheetContent) => at(assess(steps, content));
const ofOwn = (content: SheetContent) => at(assess(own, content));

describe('[R1] a row that has been begun must have what is required', () => {
  test.each<[string, EntryRow, string[]]>([
    ['a blank cell', { counted: null }, ['R1@0 counted']],
    ['nothing but spaces', { kind: '  ' }, ['R1@0 kind']],
    ['what was laid in and deleted', { kind: '' }, ['R1@0 kind']],
    ['one that cannot be read is reported as such alone', { counted: '?' }, ['R2@0 counted']],
    ['a blank cell that nobody must fill', { remark: null }, []],
  ])('[R1] %s', (_title, changes, expected) => {
    expect(seed([completeRow(1, changes)])).toEqual(expected);
  });

  test('[R1] a line of the district’s own has a name', () => {
    expect(ofOwn(filled([line(1, '')]))).toEqual(['R1@0 name']);
    expect(ofOwn(filled([line(1, 'อบรม')]))).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test.each<[string, EntryRow, string[]]>([
    ['[R2] another word', { hasPlan: 'ใช่' }, ['R2@0 hasPlan']],
    ['[R2] a kind of the later regulation', { kind: 'รูปแบบพิเศษ' }, ['R2@0 kind']],
    ['[R3] a year typed as text', { actionPlanYear: '2563' }, ['R3@0 actionPlanYear']],
    ['[R3] a date whose year has two digits', { planDate: '11/10/62' }, ['R3@0 planDate']],
    ['[R4] an Excel error', { project: '#REF!' }, ['R4@0 project']],
    ['[R4] an Excel error in a locked cell', { name: '#N/A' }, ['R4@0 name']],
    ['[R5] a text beyond its length', { project: 'ก'.repeat(301) }, ['R5@0 project']],
    ['[R5] a remark beyond its length', { remark: 'ก'.repeat(501) }, ['R5@0 remark']],
    ['[R9] a year too early', { actionPlanYear: 2562 }, ['R9@0 actionPlanYear']],
    ['[R9] a year too late', { actionPlanYear: 2566 }, ['R9@0 actionPlanYear']],
    ['[R9] the last year in the range', { actionPlanYear: 2565 }, []],
  ])('%s', (_title, changes, expected) => {
    expect(seed([completeRow(1, changes)])).toEqual(expected);
  });

  test('cells of one row are reported from left to right, then what is missing, then what contradicts', () => {
    const row = completeRow(1, { counted: null, hasPlan: '?', project: null, actionPlanYear: 1 });
    expect(seed([row])).toEqual(['R2@0 hasPlan', 'R9@0 actionPlanYear', 'R1@0 counted', 'C7@0 project']);
  });
});

describe('[R6] a row that stands twice', () => {
  test.each<[string, EntryRow[], string[]]>([
    ['is reported at its later row', [completeRow(1), completeRow(2), completeRow(1)], ['R6@2 code']],
    ['is reported at each further row', [completeRow(1), completeRow(1), completeRow(1)], ['R6@1 code', 'R6@2 code']],
    ['also where nothing has been typed into it', [completeRow(1), untouchedRow(1)], ['R6@1 code']],
    [
      'also where the earlier one is untouched',
      [untouchedRow(1), completeRow(1), completeRow(2)],
      ['R8@0 null', 'R6@1 code'],
    ],
    ['is nothing new where the code is foreign', [completeRow(9), completeRow(9)], ['R7@0 code', 'R7@1 code']],
  ])('[R6] %s', (_title, rows, expected) => {
    expect(at(assess(sheetOf(2), filled(rows))).filter((issue) => issue !== 'R8@null null')).toEqual(expected);
  });

  test.each<[string, EntryRow[], string[]]>([
    ['two lines with one name', [line(1, 'อบรม'), line(2, 'อบรม')], ['R6@1 name']],
    ['spaces around a name make no other', [line(1, 'อบรม'), line(2, ' อบรม ')], ['R6@1 name']],
    ['a name that is a number', [line(1, '5'), { ...line(2, ''), name: 5 }], ['R6@1 name']],
    ['a number that is given twice', [line(1, 'อบรม'), line(1, 'สัมมนา')], ['R6@1 code']],
    ['two lines without a name are two that lack one', [line(1, ''), line(2, '')], ['R1@0 name', 'R1@1 name']],
    ['two names', [line(1, 'อบรม'), line(2, 'อบรม รุ่น 2')], []],
  ])('[R6] of the district’s own lines: %s', (_title, rows, expected) => {
    expect(ofOwn(filled(rows))).toEqual(expected);
  });

  test('[R6] names repeat where the indicator’s file lets them, line numbers never', () => {
    const rows = { from: 'district', subject: words('ครั้งที่ฝนตก'), repeats: true };
    const repeating = { ...own, indicator: indicatorOf({ ...own.indicator, rows }) };
    const said = (lines: EntryRow[]) => at(assess(repeating, filled(lines)));
    expect(said([line(1, 'ถนนสุขุมวิท'), line(2, 'ถนนสุขุมวิท')])).toEqual([]);
    expect(said([line(1, 'ถนนสุขุมวิท'), line(1, 'ถนนสุขุมวิท')])).toEqual(['R6@1 code']);
  });
});

describe('[R7] a row that is not expected', () => {
  test.each<[string, EntryRow, string[]]>([
    ['a community that is not on the roster', completeRow(2), ['R7@0 code', 'R8@null null']],
    ['a row without its code', completeRow(1, { code: null }), ['R7@0 code', 'R8@null null']],
    ['a code with a space behind it', completeRow(1, { code: '1035-001 ' }), ['R7@0 code', 'R8@null null']],
    ['an untouched row', untouchedRow(2), ['R7@0 code', 'R8@null null']],
    ['an expected row', completeRow(1), []],
  ])('[R7] %s', (_title, row, expected) => {
    expect(seed([row])).toEqual(expected);
  });

  test('[R7] a step that the form does not have', () => {
    const { issues } = assess(steps, filled([...doneSteps, { ...given[0], code: 'S4', done: 'ใช่' } as EntryRow]));
    expect(issues).toMatchObject([
      {
        rule: 'R7',
        row: 3,
        subject: 'S4',
        what: { th: 'รหัสของแถวนี้ไม่อยู่ในแบบรายงาน', en: "This row's code is not on the form" },
        cure: { th: 'แก้รหัสให้ตรงแบบ หรือลบแถวนี้', en: 'Mend the code, or delete the row' },
      },
    ]);
  });

  test('[R7] the room of the district’s own lines is a first offer: a number beyond it is on the form', () => {
    const numbered = Array.from({ length: 60 }, (_, index) => line(index + 1, `อบรม ${index + 1}`));
    const { issues, progress } = assess(own, filled([...numbered, line(2_000, 'สัมมนา')]));
    expect(issues).toEqual([]);
    expect(progress).toMatchObject({ expected: 61, filled: 61, valid: 61 });
  });

  test.each(['2001', '0', '-1', '1.5', '01', 'ก', '', ' '])('[R7] “%s” is no number of a line', (code) => {
    const { issues } = assess(own, filled([{ ...line(1, 'อบรม'), code }]));
    expect(issues).toMatchObject([{ rule: 'R7', row: 0, what: { th: 'ลำดับของแถวนี้ไม่ใช่เลข 1 ถึง 2,000' } }]);
  });

  test('[R7] a number for a code is read as Excel shows it', () => {
    expect(ofOwn(filled([{ ...line(1, 'อบรม'), code: 1 }]))).toEqual([]);
  });
});

describe('[R8] an expected row that is not filled in', () => {
  test.each<[string, EntryRow[], string[]]>([
    ['an untouched row, and nothing more of it', [completeRow(1), untouchedRow(2)], ['R8@1 null']],
    ['a row that is lost', [completeRow(1)], ['R8@null null']],
    [
      'a row of which nothing is left',
      [completeRow(1), { code: null, name: ' ', kind: '', remark: null }],
      ['R8@null null'],
    ],
    ['rows that stand in another order are all there', [completeRow(2), completeRow(1)], []],
    ['a remark alone begins a row', [completeRow(1), { ...untouchedRow(2), remark: 'ก' }], ['R1@1 counted']],
  ])('[R8] %s', (_title, rows, expected) => {
    expect(at(assess(sheetOf(2), filled(rows)))).toEqual(expected);
  });

  test('[R8] names the row that is lost, and says otherwise than of an unfilled one', () => {
    const { issues } = assess(sheetOf(2), filled([untouchedRow(1)]));
    expect(issues).toMatchObject([
      {
        row: 0,
        subject: '1035-001',
        subjectName: 'ชุมชนตัวอย่าง 1',
        what: { th: 'ยังไม่ได้กรอกแถวนี้', en: 'This row has not been filled in' },
        cure: { th: 'กรอกแถวนี้', en: 'Fill it in' },
      },
      {
        row: null,
        subject: '1035-002',
        subjectName: 'ชุมชนตัวอย่าง 2',
        what: { th: 'แถวนี้หายไปจากตาราง', en: 'The table has lost this row' },
        cure: { th: 'กด “กู้คืนตาราง” เพื่อเติมแถวที่หายไป', en: 'Choose “Restore the table” to add the missing row' },
      },
    ]);
  });

  test('[R8] of fixed lines as of a roster', () => {
    expect(ofSteps(filled([doneSteps[0], given[1]] as EntryRow[]))).toEqual(['R8@1 null', 'R8@null null']);
  });

  test('[R8] no line of the district’s own is expected', () => {
    expect(ofOwn(filled([line(1, 'อบรม'), { code: '2' }, { code: '3', name: ' ' }]))).toEqual([]);
  });
});

describe('[R10] a sheet of the district’s own lines without any', () => {
  test.each<[string, SheetContent, string[]]>([
    ['no row', filled([]), ['R10@null null']],
    ['line numbers alone', filled([{ code: '1' }, { code: '2', name: '  ' }]), ['R10@null null']],
    ['declared as not applicable, with its reason', filled([], { notApplicable: true, report: 'ไม่มีโครงการ' }), []],
    ['one line, whole or not', filled([line(1, '')]), ['R1@0 name']],
  ])('[R10] %s', (_title, content, expected) => {
    expect(ofOwn(content)).toEqual(expected);
  });
});

describe('[R11] declared as not applicable, yet filled in', () => {
  test.each<[string, EntryRow[], string[]]>([
    ['one line', [line(1, 'อบรม')], ['R11@null null']],
    ['a remark alone', [{ code: '1', remark: 'ยังไม่จัด' }], ['R1@0 name', 'R1@0 people', 'R11@null null']],
    ['what was laid in is not filled in', [{ code: '1' }], []],
  ])('[R11] %s', (_title, rows, expected) => {
    expect(ofOwn(filled(rows, { notApplicable: true, report: 'ไม่มีโครงการ' }))).toEqual(expected);
  });

  test('[R11] of a roster: its untouched rows are not asked for, and one that is filled in contradicts', () => {
    const declared = { notApplicable: true, report: 'ไม่มีชุมชน' };
    expect(at(assess(sheetOf(2), filled([untouchedRow(1)], declared)))).toEqual([]);
    expect(at(assess(sheetOf(2), filled([untouchedRow(1), completeRow(2)], declared)))).toEqual(['R11@null null']);
  });
});

describe('[R12] declared as not applicable without a reason', () => {
  test.each<[string, string, string[]]>([
    ['no report', '', ['R12@null null']],
    ['a report of spaces and empty lines', ' \n\t ', ['R12@null null']],
    ['a reason', 'เขตไม่มีโครงการลักษณะนี้', []],
  ])('[R12] %s', (_title, report, expected) => {
    expect(ofOwn(filled([], { notApplicable: true, report }))).toEqual(expected);
  });

  test('[R12] stands beside R11', () => {
    expect(ofOwn(filled([line(1, 'อบรม')], { notApplicable: true }))).toEqual(['R11@null null', 'R12@null null']);
  });

  test('[R12] a sheet that is filled in needs no report', () => {
    expect(ofOwn(filled([line(1, 'อบรม')]))).toEqual([]);
  });
});

describe('[R13] a value that was laid in and has been changed', () => {
  test.each<[string, EntryRow, string[]]>([
    ['another number', { weight: 60 }, ['R13@0 weight']],
    ['the number as text', { weight: '20' }, ['R3@0 weight', 'R13@0 weight']],
    ['deleted', { weight: null }, ['R13@0 weight']],
    ['another text', { part: 'ข' }, ['R13@0 part']],
    ['both', { weight: 0, part: null }, ['R13@0 weight', 'R13@0 part']],
    ['as it was laid', {}, []],
  ])('[R13] %s', (_title, changes, expected) => {
    const rows = doneSteps.map((row, index) => (index === 0 ? { ...row, ...changes } : row));
    expect(ofSteps(filled(rows))).toEqual(expected);
  });

  test('[R13] says what it was', () => {
    const [issue] = assess(steps, filled([{ ...doneSteps[0], weight: 60 } as EntryRow])).issues;
    expect(issue?.what).toEqual({ th: 'ค่าที่ระบบใส่ให้ถูกแก้ไข', en: 'A value that was laid in has been changed' });
    expect(issue?.cure).toEqual({ th: 'แก้กลับเป็น 20', en: 'Make it 20 again' });
  });

  test('[R13] a row that has not been begun is only unfilled', () => {
    expect(ofSteps(filled([{ ...given[0], weight: 60 } as EntryRow, ...doneSteps.slice(1)]))).toEqual(['R8@0 null']);
  });
});

describe('[R14] a change outside what was given back', () => {
  const sheet = sheetOf(3);
  const rows = [completeRow(1), completeRow(2), completeRow(3)];
  const found = (items: ReturnItem[], changed: EntryRow[]) => {
    const request = { revision: 1, reopened: false, submittedAt: null, message: '', items };
    const { issues } = assess({ ...sheet, returned: { request, rows } }, filled(changed));
    return issues.map(({ rule, row, column }) => `${rule}@${row} ${column}`);
  };
  const second: ReturnItem = { subject: '1035-002', column: null, message: 'แก้' };
  const project: ReturnItem = { ...second, column: 'project' };
  const other = { project: 'โครงการอื่น' };

  test.each<[string, ReturnItem[], EntryRow[], string[]]>([
    ['the whole sheet: any change is right', [], [completeRow(1, other), completeRow(2), completeRow(3)], []],
    ['a row: its cells are open', [second], [completeRow(1), completeRow(2, other), completeRow(3)], []],
    [
      'a row: the others are not',
      [second],
      [completeRow(1, other), completeRow(2), completeRow(3, { actionPlanYear: 2564 })],
      ['R14@0 project', 'R14@2 actionPlanYear'],
    ],
    ['a cell: it is open', [project], [completeRow(1), completeRow(2, other), completeRow(3)], []],
    [
      'a cell: so is its row’s remark',
      [project],
      [completeRow(1), completeRow(2, { remark: 'ตามแผน' }), completeRow(3)],
      [],
    ],
    [
      'a cell: no other of its row is',
      [project],
      [completeRow(1), completeRow(2, { actionPlanYear: 2565 }), completeRow(3)],
      ['R14@1 actionPlanYear'],
    ],
    ['rows in another order are no change', [second], [completeRow(3), completeRow(2), completeRow(1)], []],
    [
      'blank in another way is no change',
      [second],
      [completeRow(1, { remark: '' }), completeRow(2), completeRow(3)],
      [],
    ],
    [
      'a row that was not given back is gone',
      [second],
      [completeRow(1), completeRow(2)],
      ['R8@null null', 'R14@null null'],
    ],
    ['a row is there that was not', [second], [...rows, completeRow(4)], ['R7@3 code', 'R14@3 null']],
  ])('[R14] %s', (_title, items, changed, expected) => {
    expect(found(items, changed).sort()).toEqual([...expected].sort());
  });

  test('[R14] a community that the roster has got, or renamed, since then is no change', () => {
    const { communities } = sheetOf(4);
    const renamed = communities.map((one) => (one.code === '1035-001' ? { ...one, name: 'ชุมชนชื่อใหม่' } : one));
    const request = { revision: 1, reopened: false, submittedAt: null, message: '', items: [second] };
    const now = { ...sheet, communities: renamed, returned: { request, rows } };
    const changed = [completeRow(1, { name: 'ชุมชนชื่อใหม่' }), ...rows.slice(1), completeRow(4)];
    expect(assess(now, filled(changed)).blocking).toEqual([]);
  });

  test('[R14] says what it was, and blocks', () => {
    const request = { revision: 1, reopened: false, submittedAt: null, message: '', items: [second] };
    const { blocking } = assess(
      { ...sheet, returned: { request, rows } },
      filled([completeRow(1, other), ...rows.slice(1)]),
    );
    expect(blocking).toMatchObject([
      { rule: 'R14', subjectName: 'ชุมชนตัวอย่าง 1', cure: { th: 'แก้กลับเป็น โครงการปรับปรุงทางเดินเท้า' } },
    ]);
  });
});

describe('an issue', () => {
  test('names the community and the column, what is wrong and what to do, in Thai and in English', () => {
    const [issue] = assess(sheetOf(1), filled([completeRow(1, { counted: null })])).issues;
    expect(issue).toEqual({
      rule: 'R1',
      severity: 'error',
      row: 0,
      subject: '1035-001',
      subjectName: 'ชุมชนตัวอย่าง 1',
      column: 'counted',
      header: { th: 'นับเป็นชุมชน', en: 'Counted as a community' },
      what: { th: 'ยังไม่ได้กรอก', en: 'Not filled in' },
      cure: { th: 'กรอกช่องนี้', en: 'Fill in this cell' },
    });
  });

  test('knows the community’s name also where the row has lost it', () => {
    const [issue] = assess(sheetOf(1), filled([completeRow(1, { counted: null, name: null })])).issues;
    expect(issue?.subjectName).toBe('ชุมชนตัวอย่าง 1');
  });

  test('of the whole sheet names no row, no subject and no column', () => {
    expect(assess(own, filled([])).issues).toEqual([
      {
        rule: 'R10',
        severity: 'error',
        row: null,
        subject: '',
        subjectName: '',
        column: null,
        header: null,
        what: { th: 'ยังไม่มีรายการในแผ่นงาน', en: 'The sheet has no line yet' },
        cure: {
          th: 'กรอกอย่างน้อยหนึ่งรายการ หรือเลือก “ไม่เกี่ยวข้อง” เหนือตาราง',
          en: 'Fill in at least one line, or choose “ไม่เกี่ยวข้อง” (not applicable) above the table',
        },
      },
    ]);
  });

  test('issues come in the order of the rows, what concerns no row last', () => {
    const rows = [completeRow(3, { counted: null }), completeRow(9), completeRow(1, { project: null })];
    expect(at(assess(sheetOf(3), filled(rows)))).toEqual(['R1@0 counted', 'R7@1 code', 'C7@2 project', 'R8@null null']);
  });
});

describe('what stands against submitting', () => {
  const warned = completeRow(1, { planDate: null });

  test.each<[string, EntryRow, number]>([
    ['an error', completeRow(1, { project: null }), 1],
    ['an error, whatever the remark', completeRow(1, { project: null, remark: 'รอเอกสาร' }), 1],
    ['a warning in a row without a remark', warned, 1],
    ['a warning whose remark is only spaces', { ...warned, remark: '  ' }, 1],
    ['no longer a warning that a remark explains', { ...warned, remark: 'ไม่พบเอกสารต้นฉบับ' }, 0],
    ['nothing in a complete row', completeRow(1), 0],
  ])('%s', (_title, row, blocking) => {
    expect(assess(sheetOf(1), filled([row])).blocking).toHaveLength(blocking);
  });

  test('an explained warning is still shown', () => {
    const { issues } = assess(sheetOf(1), filled([{ ...warned, remark: 'ไม่พบเอกสารต้นฉบับ' }]));
    expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([['C10', 'warning']]);
  });

  test('what concerns the whole sheet stands against it too', () => {
    expect(assess(own, filled([], { notApplicable: true })).blocking.map(({ rule }) => rule)).toEqual(['R12']);
    expect(assess(sheetOf(1), filled([])).blocking.map(({ rule }) => rule)).toEqual(['R8']);
  });
});

describe('progress', () => {
  test.each<[string, Assessment, Assessment['progress']]>([
    [
      'an empty sheet',
      assess(sheetOf(3), filled([])),
      { expected: 3, filled: 0, valid: 0, excluded: 0, carried: 0, unchanged: 0 },
    ],
    [
      'a row with an error is filled in, and not valid',
      assess(sheetOf(3), filled([completeRow(1), completeRow(2, { project: null })])),
      { expected: 3, filled: 2, valid: 1, excluded: 0, carried: 0, unchanged: 0 },
    ],
    [
      'a row with a warning is valid',
      assess(sheetOf(3), filled([completeRow(1, { planDate: null })])),
      { expected: 3, filled: 1, valid: 1, excluded: 0, carried: 0, unchanged: 0 },
    ],
    [
      'a row that stands twice is filled in once, a foreign one not at all',
      assess(sheetOf(3), filled([completeRow(1), completeRow(1), completeRow(9)])),
      { expected: 3, filled: 1, valid: 1, excluded: 0, carried: 0, unchanged: 0 },
    ],
    [
      'rows left out of the figures are counted where they are valid',
      assess(
        sheetOf(3),
        filled([
          { ...untouchedRow(1), counted: 'ไม่นับ', exclusion: 'คณะกรรมการไม่ครบ' },
          { ...untouchedRow(2), counted: 'ไม่นับ' },
        ]),
      ),
      { expected: 3, filled: 2, valid: 1, excluded: 1, carried: 0, unchanged: 0 },
    ],
    [
      'of the district’s own lines as many are expected as are begun',
      assess(own, filled([line(1, 'อบรม'), line(2, 'สัมมนา', null), { code: '3' }])),
      { expected: 2, filled: 2, valid: 1, excluded: 0, carried: 0, unchanged: 0 },
    ],
    [
      'of fixed lines all are expected',
      assess(steps, filled(doneSteps.slice(0, 1))),
      { expected: 3, filled: 1, valid: 1, excluded: 0, carried: 0, unchanged: 0 },
    ],
  ])('%s', (_title, { progress }, expected) => {
    expect(progress).toEqual(expected);
  });
});
