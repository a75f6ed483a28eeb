import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNoName, isNoText } from '../../../../shared/rules/normalise/nothing.ts';
import { assess } from '../../../../shared/rules/sheets/assess.ts';
import type { Cell } from '../../../../shared/terms/row.ts';
import '../../../chance.ts';
import { columnOf, completeRow, filled, indicatorOf, sheetOf } from '../../sheet.ts';

const none = [
  ...[
    '',
    '   ',
    '-',
    '--',
    '–',
    '—',
    '―',
    '−',
    '－',
    '_',
    '.',
    '..',
    '…',
    '...',
    '?',
    '*',
    '/',
    '"',
    '〃',
    '( )',
    '- -',
  ],
  ...['ไม่มี', 'ไม่มี.', '(ไม่มี)', '- ไม่มี -', 'ไม่ มี', 'ไม่มีข้อมูล', 'ไม่ระบุ', 'ไม่ได้ระบุ', 'ว่าง', 'ฯลฯ'],
  ...[
    'N/A',
    'n/a',
    'n.a.',
    'NA',
    'na',
    'None',
    'none',
    'nil',
    'NULL',
    'no',
    'ＮＡ',
    'x',
    'X',
    'xxx',
    '0',
    '00',
    '๐',
    '๐๐',
    '0.00',
  ],
  ...['\u200B-\u200B', '\u00A0ไม่มี\u00A0'],
];

/** Names as a public list of communities has them: short ones, ones with digits, signs and foreign letters. */
const names = [
  ...[
    'ก',
    'บ่อเพลง',
    'วัดนาค',
    'ร.1 พัน 3',
    '70 ไร่',
    'ส.ภาณุรังษี',
    'ซอย 3',
    '16 ห้อง',
    'นาคา',
    'คลองเตยล็อค 1 - 3',
    'แฟลต 1-10',
    'นปอ.',
    'จัดสรร 2',
    'จรัญฯ 72',
    'ราษฎร์พัฒนา (ซอยมูลนิธิ)',
    'หทัยราษฎร์ 31',
    'ลาดพร้าว 45',
  ],
  ...[
    'ทับแก้ว-คลองเตย',
    'หมู่ 1 (บางบอน)',
    'พัฒนา 70',
    'ไม่มีฝุ่น',
    'บ้านมั่นคง',
    'โครงการไม่มีขยะ',
    'X-ray เคลื่อนที่',
    'นาโน',
    'โน',
    '007',
    '๙๙',
    '1',
  ],
];

describe('a text that is none', () => {
  test.each(none)('“%s”', (text) => expect(isNoText(text)).toBe(true));
  test.each(names)('not “%s”', (text) => expect(isNoName(text)).toBe(false));
  test.each(['ไม่มีโครงการ', 'ไม่มีโครงการ/กิจกรรม', '(ไม่มีชื่อ)'])('“%s” may be a report, and is no name', (text) => {
    expect([isNoText(text), isNoName(text)]).toEqual([false, true]);
  });

  test('a name is one in whatever signs and spaces', () => {
    const signs = fc.constantFrom('', ' ', '- ', '(', ')', '“', '”', '.', ' -', '*', '…');
    fc.assert(
      fc.property(signs, fc.constantFrom(...names), signs, (front, name, back) => !isNoName(`${front}${name}${back}`)),
      { numRuns: 2_000 },
    );
  });

  test('what has a name for a part of it says something', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...none),
        fc.constantFrom(...names),
        (nothing, name) => !isNoName(`${nothing} ${name}`),
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('[R17] a cell of text that says nothing', () => {
  const rules = (project: Cell) =>
    assess(sheetOf(1), filled([completeRow(1, { project })])).blocking.map(({ rule, column }) => `${rule} ${column}`);

  test.each(['-', 'ไม่มี', 'N/A', '…', 'na', 'none', 'ไม่ระบุ', 'x', '—', '๐', '0', 0])('[R17] %s is no name', (text) => {
    expect(rules(text)).toEqual(['R17 project']);
  });

  test('[R17] stands by the cell with both ways on, and the figure stays the cell’s', () => {
    const { blocking, result, progress } = assess(sheetOf(1), filled([completeRow(1, { project: '-' })]));
    expect(blocking[0]).toMatchObject({
      rule: 'R17',
      severity: 'error',
      row: 0,
      what: { th: '“-” ไม่ได้บอกอะไร', en: '“-” says nothing' },
    });
    expect(result.figures.percentage).toEqual({ text: '100.00' });
    expect(progress).toMatchObject({ filled: 1, valid: 0 });
  });

  test('[R17] a formula that fails is told as that, a name as nothing', () => {
    expect(rules('#N/A')).toEqual(['R4 project']);
    expect(rules('ลานกีฬา')).toEqual([]);
  });

  test('[R17] is asked of the name of a line that the district adds', () => {
    const own = {
      indicator: indicatorOf({ columns: [columnOf('whole', 'people', 'คน')] }),
      period: { fiscalYear: 2563, quarter: 1 as const },
      communities: [],
    };
    const { blocking } = assess(own, filled([{ code: '1', name: '-', people: 3 }]));
    expect(blocking.map(({ rule, column }) => `${rule} ${column}`)).toEqual(['R17 name']);
  });

  test.each(['-', 'ไม่มี', 'n/a', '…'])('[R17] a remark may be %s, but settles no warning', (remark) => {
    const warned = completeRow(1, { planDate: null });
    const blockingOf = (said: Cell) =>
      assess(sheetOf(1), filled([{ ...warned, remark: said }])).blocking.map(({ rule }) => rule);
    expect(blockingOf(remark)).toEqual(blockingOf(null));
    expect(blockingOf(remark)).not.toEqual([]);
    expect(blockingOf('ไม่พบเอกสารต้นฉบับ')).toEqual([]);
  });
});

describe('[R16] a report without a text', () => {
  const rules = (report: string, parts: object = {}, others: object = {}) =>
    assess({ ...sheetOf(1), ...parts }, filled([completeRow(1)], { report, ...others })).blocking.map(
      ({ rule }) => rule,
    );

  test.each(['', '  ', '-', 'ไม่มี'])('[R16] “%s” is none where one is required', (report) => {
    expect(rules(report, { reportDemand: 'required' })).toEqual(['R16']);
    for (const reportDemand of ['asked', 'off', undefined]) expect(rules(report, { reportDemand })).toEqual([]);
  });

  test('[R16] is settled by a text', () => {
    expect(rules('ประชุมแล้ว', { reportDemand: 'required' })).toEqual([]);
  });

  test('[R12] what is no text is no reason either', () => {
    const { blocking } = assess(
      { ...sheetOf(1), reportDemand: 'required' },
      filled([], { notApplicable: true, report: '-' }),
    );
    expect(blocking.map(({ rule }) => rule)).toEqual(['R12']);
  });
});
