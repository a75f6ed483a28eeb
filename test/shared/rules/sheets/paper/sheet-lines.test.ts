import { describe, expect, test } from 'vitest';
import { toResult, withoutFigures } from '../../../../../shared/indicator/compilers/to-result.ts';
import type { LiveSheet } from '../../../../../shared/rules/sheets/paper/live-sheet.ts';
import { runningWords } from '../../../../../shared/rules/sheets/paper/running-words.ts';
import type { SheetLine } from '../../../../../shared/rules/sheets/paper/sheet-line.ts';
import { type PaperChoice, sheetLines } from '../../../../../shared/rules/sheets/paper/sheet-lines.ts';
import type { SheetState } from '../../../../../shared/terms/sheet.ts';
import type { IndicatorSheet } from '../../../../../shared/wire/indicator-sheet.ts';
import { at, indicatorSheetOf, restatedFrom, shownOf } from '../../../indicator-sheet.ts';
import { indicatorOf, plainFile, communityDevelopmentPlans as plans, words } from '../../../sheet.ts';

const choice: PaperChoice = { digits: 'arabic', origin: 'https://traimat.example' };
const lay = (sheet: IndicatorSheet, changes: Partial<PaperChoice> = {}) => sheetLines(sheet, { ...choice, ...changes });

const come = (numerator: number, denominator = 50) =>
  toResult(plans, { numerator: String(numerator), denominator: String(denominator) });
const evaluation = { scores: { '2.1': 100, '2.2': 50 }, number: '95', remark: 'ส่งเร็วขึ้น', at, by: 'ผู้ประเมิน' };

function ofKind<Kind extends SheetLine['kind']>(lines: SheetLine[], kind: Kind) {
  return lines.filter((line): line is Extract<SheetLine, { kind: Kind }> => line.kind === kind);
}
const titles = (lines: SheetLine[]) => lines.flatMap((line) => ('text' in line ? [line.text] : []));

const fields = (lines: SheetLine[]) =>
  Object.fromEntries(ofKind(lines, 'fields').flatMap((line) => line.fields.map(({ label, value }) => [label, value])));
const section = (lines: SheetLine[], label: string) =>
  ofKind(lines, 'section').find((line) => line.label.replace('\u00A0', ' ') === label)?.paragraphs;
const mark = (lines: SheetLine[]) => ofKind(lines, 'mark')[0];
const yearTable = (lines: SheetLine[]) => ofKind(lines, 'table').at(-1);

/** A year of 2100-1040: evaluated, returned once and sent again late, cancelled, not begun. */
const year = indicatorSheetOf(plans, {
  quarters: {
    1: {
      state: 'evaluated',
      evaluation,
      window: 'closed',
      shown: shownOf(come(29), { report: 'ประชุมเตรียมการ\n\n  \r\nส่งแผน ' }),
    },
    2: { state: 'submitted', window: 'late', shown: shownOf(come(40), { kind: 'submitted', late: true }) },
    3: {
      state: 'draft',
      window: 'open',
      shown: shownOf(come(41), { kind: 'draft', receipt: null, submittedAt: null }),
    },
    4: { cancelled: { fromQuarter: 4, reason: 'ยุบรวมตัวชี้วัด', at, by: 'สยป.' } },
  },
});

describe('the head', () => {
  test('names the indicator, who reports it, its owner, the quarter and the kind', () => {
    expect(titles(lay(year)).slice(0, 2)).toEqual([
      'รายละเอียดตัวชี้วัด',
      'ร้อยละของชุมชนในพื้นที่กรุงเทพมหานครมีการจัดทำแผนพัฒนาชุมชน : 2100-1040',
    ]);
    expect(fields(lay(year))).toMatchObject({
      หน่วยงานที่รายงาน: 'สำนักงานเขตจอมทอง',
      หน่วยงานเจ้าของตัวชี้วัด: 'สำนักยุทธศาสตร์และประเมินผล',
      รอบการรายงาน: 'ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2563 (ต.ค. – ธ.ค. 2562)',
      ประเภทตัวชี้วัด: 'ตัวชี้วัดเชิงยุทธศาสตร์ (ตัวชี้วัดระดับผลผลิต (output))',
    });
  });

  test('has what is stored: target, result, difference, measures, when it was sent, and the evaluation', () => {
    expect(fields(lay(year))).toMatchObject({
      'ค่าเป้าหมาย (ร้อยละ)': '75',
      'ผลงานที่ทำได้ (ร้อยละ)': '58.00',
      ต่างจากเป้าหมาย: '−17.00',
      'จำนวนชุมชนที่ดำเนินการครบทั้ง 2 องค์ประกอบ': '29',
      จำนวนชุมชนทั้งหมด: '50',
      ส่งรายงานเมื่อ: '12 ม.ค. 2563 เวลา 10:00 น. (ทันกำหนด)',
      'สยป. ตรวจประเมินตัวชี้วัด': 'ไตรมาสที่\u00A01: 95 (100 / 50)',
      ความเห็นของผู้ประเมิน: 'ส่งเร็วขึ้น',
    });
  });

  test('an office without a name is called by its code', () => {
    const nameless = { ...year, office: { ...year.office, name: { th: '', en: '' } } };
    expect(fields(lay(nameless)).หน่วยงานที่รายงาน).toBe('หน่วยงานที่ยังไม่ทราบชื่อ (รหัส 1035)');
  });

  test('the owner of another quarter is named where the indicator has changed hands', () => {
    const before = { code: '0900', name: words('สำนักพัฒนาสังคม') };
    const sheet = indicatorSheetOf(plans, { quarter: 2, quarters: { 1: { owner: before } } });
    expect(fields(lay(sheet))).toMatchObject({
      หน่วยงานเจ้าของตัวชี้วัด: 'สำนักยุทธศาสตร์และประเมินผล',
      'เจ้าของในไตรมาสที่\u00A01': 'สำนักพัฒนาสังคม',
    });
  });

  test('[P9] a part of a total has the target of all districts together, and no difference from it', () => {
    const [first] = plainFile.results;
    const head = fields(lay(indicatorSheetOf(indicatorOf({ results: [{ ...first, target: '1200' }] }))));
    expect(head['ค่าเป้าหมายรวมทุกเขต (โครงการ)']).toBe('1,200');
    expect(Object.keys(head)).not.toContain('ต่างจากเป้าหมาย');
  });

  test('an owner’s sheet says what the districts come to now, and where that is no longer what it has stored', () => {
    const by = { by: 1, versions: [], leftOut: [], restated: 0, notApplicable: 0, target: null, againstTarget: null };
    const now = (result = come(29)) => ({ ...by, result, counted: 38, expected: 50 });
    const of = (cityNow: ReturnType<typeof now>) =>
      fields(lay(indicatorSheetOf(plans, { quarters: { 1: { shown: shownOf(come(29)), cityNow } } }, 'owner')));
    expect(of(now()).ผลรวมของเขตขณะนี้).toBe('58.00 (รวมจาก 38 ใน 50 เขต)');
    expect(of(now(come(30))).ผลรวมของเขตขณะนี้).toBe('60.00 (รวมจาก 38 ใน 50 เขต) · ต่างจากที่หน่วยงานจัดเก็บไว้');
  });
});

describe('the mark', () => {
  test.each<[SheetState, string, boolean]>([
    ['none', 'ยังไม่ได้รายงาน · Not reported', false],
    ['draft', 'ฉบับร่าง · Draft', false],
    ['submitted', 'ส่งแล้ว รอตรวจ · Submitted, not yet reviewed', false],
    ['in-review', 'ส่งแล้ว กำลังตรวจ · Submitted, in review', false],
    ['returned', 'ส่งคืนให้แก้ไข · Returned for correction', false],
    ['reopened', 'เปิดให้แก้ไขใหม่ · Reopened for correction', false],
    ['accepted', 'รับรองแล้ว · Accepted', true],
    ['evaluated', 'ประเมินแล้ว · Evaluated', true],
  ])('%s: %s', (state, said, official) => {
    const shown = state === 'none' ? null : shownOf(come(29));
    const lines = lay(indicatorSheetOf(plans, { quarters: { 1: { state, shown } } }));
    expect(mark(lines)).toMatchObject({ words: said, official, unless: null });
    expect(mark(lines)?.note).toBe(official ? '' : 'ยังไม่ใช่รายงานทางการ · Not an official report');
  });

  test('a cancelled quarter is cancelled, whatever had been accepted of it', () => {
    const cancelled = { fromQuarter: 1 as const, reason: 'ยุบรวมตัวชี้วัด', at, by: 'สยป.' };
    const sheet = indicatorSheetOf(plans, {
      quarters: { 1: { cancelled, state: 'accepted', shown: shownOf(come(1)) } },
    });
    expect(mark(lay(sheet))).toMatchObject({ official: false, note: 'ยุบรวมตัวชี้วัด' });
    expect(mark(lay(sheet))?.words).toMatch(/^ยกเลิกการรายงานตั้งแต่ไตรมาสที่.1/);
  });

  test('that nothing applies is said with it', () => {
    const shown = shownOf(withoutFigures(plans, 'not-applicable'), { notApplicable: true });
    const lines = lay(indicatorSheetOf(plans, { quarters: { 1: { state: 'accepted', shown } } }));
    expect(mark(lines)?.note).toContain('ไม่มีข้อมูลที่ต้องรายงาน');
    expect(fields(lines)['ผลงานที่ทำได้ (ร้อยละ)']).toBe('ไม่เกี่ยวข้อง');
  });
});

describe('the four quarters', () => {
  test('of one result: each quarter’s figure, target, evaluation and standing, and none for another’s', () => {
    expect(yearTable(lay(year))).toEqual({
      kind: 'table',
      header: ['ไตรมาสที่', 'ผลงาน (ร้อยละ)', 'เป้าหมาย', 'ผลประเมิน (2.1 / 2.2)', 'สถานะ'],
      widths: [3, 2, 2, 3, 2],
      rows: [
        ['1 (ต.ค. – ธ.ค.)', '58.00', '75', '95 (100 / 50)', 'ประเมินแล้ว'],
        ['2 (ม.ค. – มี.ค.)', '80.00', '75', '–', 'ส่งแล้ว รอตรวจ\nส่งหลังกำหนด'],
        ['3 (เม.ย. – มิ.ย.)', '82.00 (ร่าง)', '75', '–', 'ฉบับร่าง'],
        ['4 (ก.ค. – ก.ย.)', 'ยกเลิก', '75', '–', 'ยกเลิก'],
      ],
    });
  });

  test('an accepted quarter that nobody has evaluated says so; one score alone leaves a dash', () => {
    const shown = shownOf(come(29));
    const half = { ...evaluation, scores: { '2.1': 95, '2.2': null }, number: null };
    const sheet = indicatorSheetOf(plans, {
      quarters: { 1: { state: 'accepted', shown }, 2: { state: 'evaluated', shown, evaluation: half } },
    });
    expect(yearTable(lay(sheet))?.rows.map(([, , , scores]) => scores)).toEqual(['ยังไม่ประเมิน', '95 / –', '–', '–']);
  });

  test('scores stand under the keys of the scale that is set, before anybody has given any, and beside dropped ones', () => {
    const scale = {
      scores: [{ key: 'ก', name: { th: 'คุณภาพ', en: 'Quality' }, values: [0, 5] }],
      number: { kind: 'unused' as const },
    };
    const unevaluated = indicatorSheetOf(plans, {
      scale,
      quarters: { 1: { state: 'accepted', shown: shownOf(come(29)) } },
    });
    expect(yearTable(lay(unevaluated))?.header).toContain('ผลประเมิน (ก)');
    expect(yearTable(lay({ ...year, scale }))?.header).toContain('ผลประเมิน (ก / 2.1 / 2.2)');
    expect(yearTable(lay({ ...year, scale }))?.rows[0]?.[3]).toBe('95 (– / 100 / 50)');
  });

  test.each([
    ['not-reported', 'ยังไม่รายงาน'],
    ['not-calculable', 'คำนวณไม่ได้'],
    ['not-applicable', 'ไม่เกี่ยวข้อง'],
  ] as const)('%s is said, and is no 0', (none, said) => {
    const shown = shownOf(withoutFigures(plans, none));
    const lines = lay(indicatorSheetOf(plans, { quarters: { 1: { state: 'accepted', shown } } }));
    expect(yearTable(lines)?.rows[0]?.[1]).toBe(said);
    expect(fields(lines).ต่างจากเป้าหมาย).toBe('–');
  });

  test('what is measured at the year’s end says so before', () => {
    const sheet = indicatorSheetOf(indicatorOf({ quarters: 'year-end' }));
    expect(yearTable(lay(sheet))?.rows[0]?.[1]).toBe('วัดเมื่อสิ้นปี');
  });

  test('what was restated says from what, when, by whom and why', () => {
    const shown = shownOf(come(30), { basis: restatedFrom(come(29)) });
    const lines = lay(indicatorSheetOf(plans, { quarters: { 1: { state: 'accepted', shown } } }));
    expect(yearTable(lines)?.rows[0]?.[1]).toBe('60.00 (ปรับย้อนหลัง เดิม 58.00)');
    expect(fields(lines).ปรับย้อนหลัง).toBe('12 ม.ค. 2563 เวลา 10:00 น. โดย ผู้วางแผน เพราะ นับใหม่ตามรุ่นใหม่');
  });

  test('each quarter has its own target, and a dash where there is none', () => {
    const [first] = plainFile.results;
    const quarterTargets = [null, '20', '50', '100'];
    const indicator = indicatorOf({ reportedBy: ['1035'], results: [{ ...first, target: '100', quarterTargets }] });
    expect(yearTable(lay(indicatorSheetOf(indicator)))?.rows.map(([, , target]) => target)).toEqual([
      '–',
      '20',
      '50',
      '100',
    ]);
  });

  test('of eight results: a line for each, with every quarter’s figure, and the quarters’ evaluations below', () => {
    const [first] = plainFile.results;
    const results = Array.from({ length: 8 }, (_, at) => ({ ...first, key: `result${at}`, name: words(`ผล ${at}`) }));
    const indicator = indicatorOf({ results });
    const shown = shownOf(toResult(indicator, { projects: '7' }));
    const lines = lay(indicatorSheetOf(indicator, { quarters: { 1: { state: 'accepted', shown } } }));
    const [head, figures, evaluations] = ofKind(lines, 'table');
    expect(head?.rows.map(([name, figure]) => [name, figure])).toEqual(
      results.map(({ name }) => [`${name.th} (โครงการ)`, '7']),
    );
    expect(figures?.rows.map((row) => row.slice(1))).toEqual(results.map(() => ['7', '–', '–', '–']));
    expect(evaluations?.rows[0]).toEqual(['1 (ต.ค. – ธ.ค.)', 'ยังไม่ประเมิน', 'รับรองแล้ว']);
  });
});

describe('what stands in the open workbook', () => {
  const accepted = indicatorSheetOf(plans, {
    quarters: { 1: { state: 'accepted', shown: shownOf(come(29), { report: 'ส่งแล้ว' }) } },
  });
  const here = (changes: Partial<LiveSheet> = {}): LiveSheet => ({
    ...{ cells: true, counted: come(29), shown: { percentage: '58.00' }, report: 'ส่งแล้ว', differs: false },
    ...changes,
  });
  const official = (lines: SheetLine[]) => [
    fields(lines)['ผลงานที่ทำได้ (ร้อยละ)'],
    yearTable(lines)?.rows[0]?.[1],
    section(lines, 'รายงานผลฯ ไตรมาสที่ 1'),
  ];

  test('is said to be what is stored where it is, and follows its cell', () => {
    const lines = lay(accepted, { live: here() });
    expect(mark(lines)).toMatchObject({ words: 'รับรองแล้ว · Accepted', official: true });
    expect(mark(lines)?.unless?.words).toBe('รับรองแล้ว · ต่างจากที่จัดเก็บ · differs from what is stored');
    expect(ofKind(lines, 'live')).toEqual([
      {
        kind: 'live',
        label: 'ในแผ่นงานขณะนี้',
        figure: { result: 'percentage', decimals: 2, now: '58.00', held: { number: '58.00' } },
        agrees: 'ตรงกับที่จัดเก็บ',
        differs: 'ต่างจากที่จัดเก็บ · differs from what is stored',
      },
    ]);
  });

  test.each<[string, Partial<LiveSheet>]>([
    ['a figure typed over its formula', { shown: { percentage: '99.00' } }],
    ['a figure where there is none', { shown: { percentage: 'คำนวณไม่ได้' } }],
    ['other rows', { counted: come(40), shown: { percentage: '80.00' }, differs: true }],
    ['other rows that come to the same', { differs: true }],
    ['another report', { report: 'เขียนใหม่', differs: true }],
  ])('%s: never official, and what is stored stays in its place', (_, changes) => {
    const lines = lay(accepted, { live: here(changes) });
    expect(mark(lines)).toMatchObject({
      words: 'รับรองแล้ว · ต่างจากที่จัดเก็บ · differs from what is stored',
      official: false,
    });
    expect(official(lines)).toEqual(['58.00', '58.00', ['ส่งแล้ว']]);
    const said = changes.shown?.percentage ?? '58.00';
    expect(ofKind(lines, 'live').map(({ figure }) => figure.now)).toEqual([said]);
  });

  test('another report stands beside the stored one, as what is not stored', () => {
    const lines = lay(accepted, { live: here({ report: 'เขียนใหม่', differs: true }) });
    expect(section(lines, 'ข้อความรายงานที่ยังไม่จัดเก็บ · not stored')).toEqual(['เขียนใหม่']);
    expect(section(lay(accepted, { live: here() }), 'ข้อความรายงานที่ยังไม่จัดเก็บ · not stored')).toBeUndefined();
  });

  test('an owner’s sheet over the districts has no cells, but a report that may be another', () => {
    const lines = lay(accepted, { live: here({ cells: false, report: 'เขียนใหม่', differs: true }) });
    expect(ofKind(lines, 'live')).toEqual([]);
    expect(mark(lines)).toMatchObject({ official: false, unless: null });
    expect(section(lines, 'ข้อความรายงานที่ยังไม่จัดเก็บ · not stored')).toEqual(['เขียนใหม่']);
  });

  test('while nothing is stored, its figure is held against its rows', () => {
    const lines = lay(indicatorSheetOf(plans), { live: here({ shown: { percentage: '99.00' } }) });
    expect(official(lines)[0]).toBe('ยังไม่รายงาน');
    expect(ofKind(lines, 'live')).toMatchObject([
      {
        figure: { now: '99.00', held: { number: '58.00' } },
        agrees: 'ยังไม่จัดเก็บ · not stored',
        differs: 'ต่างจากที่นับได้จากแถว · differs from what the rows come to',
      },
    ]);
  });
});

describe('the texts', () => {
  test.each([
    ['รายงานผลฯ ไตรมาสที่ 1–4', '–'],
    ['สรุปผลการดำเนินงาน', '–'],
    ['นิยาม หรือความหมาย\nของตัวชี้วัด', 'ไม่ได้ระบุ'],
    ['วิธีการคำนวณ\nหรือเกณฑ์การประเมิน', 'ไม่ได้ระบุ'],
    ['วิธีการเก็บข้อมูล /\nแหล่งข้อมูล', 'ไม่ได้ระบุ'],
    ['สนับสนุนยุทธศาสตร์\nกรุงเทพมหานคร', 'ไม่ได้ระบุ'],
    ['โครงการ/กิจกรรม\nที่สนับสนุนตัวชี้วัด', 'ไม่ได้ระบุ'],
  ])('%s: says so where there is none', (label, otherwise) => {
    expect(section(lay(indicatorSheetOf(indicatorOf())), label)).toEqual([otherwise]);
  });

  test('every quarter’s report keeps its paragraphs, a draft is named as one, a blank one said to be blank', () => {
    const lines = lay(year);
    expect(section(lines, 'รายงานผลฯ ไตรมาสที่ 1')).toEqual(['ประชุมเตรียมการ', 'ส่งแผน']);
    expect(section(lines, 'รายงานผลฯ ไตรมาสที่ 2')).toEqual(['ไม่ได้รายงานข้อความ']);
    expect(section(lines, 'รายงานผลฯ ไตรมาสที่ 3')).toEqual(['(ฉบับร่าง ยังไม่ได้ส่ง)', 'ไม่ได้รายงานข้อความ']);
    expect(section(lines, 'รายงานผลฯ ไตรมาสที่ 4')).toEqual(['ยกเลิก: ยุบรวมตัวชี้วัด']);
  });

  test('20,000 letters stand there to the last', () => {
    const report = 'ก'.repeat(20_000);
    const lines = lay(indicatorSheetOf(plans, { quarters: { 1: { shown: shownOf(come(1), { report }) } } }));
    expect(section(lines, 'รายงานผลฯ ไตรมาสที่ 1')).toEqual([report]);
  });

  test('the year’s summary, both kinds of projects and what is attached', () => {
    const lines = lay({
      ...year,
      summary: { text: 'ครบทุกชุมชน', quarter: 2 },
      projects: { indicator: ['โครงการกลาง'], office: ['โครงการของเขต'] },
      links: [{ name: 'คำสั่ง', address: 'https://files.example/1' }],
    });
    expect(section(lines, 'สรุปผลการดำเนินงาน')).toEqual(['ครบทุกชุมชน']);
    expect(section(lines, 'โครงการ/กิจกรรม\nที่สนับสนุนตัวชี้วัด')).toEqual(['1. โครงการกลาง', '2. โครงการของเขต']);
    expect(section(lines, 'เอกสารแนบ')).toEqual(['คำสั่ง https://files.example/1']);
  });

  test('a text that the old page cut off says so', () => {
    const lines = section(lay(year), 'สนับสนุนยุทธศาสตร์\nกรุงเทพมหานคร');
    expect(lines?.filter((text) => text.includes('ขาดตอน'))).toEqual([
      'เป้าหมายที่ ๕.๒.๑ ประชาชนมีส่วนร่วมในการเสนอนโยบายและตรวจสอบการทำงานของกรุงเทพมหานคร โดยการใช้ระบบง… [ข้อความในระบบเดิมขาดตอนตรงนี้]',
    ]);
  });

  test('what was counted is said in words; what its makers assumed is no part of an official paper', () => {
    const lines = lay(year);
    expect(section(lines, 'หลักการนับในระบบนี้')).toContain('จำนวนชุมชนทั้งหมด: นับชุมชนที่ “นับเป็นชุมชน” เป็น “นับ”');
    expect(plans.assumptions.length).toBeGreaterThan(0);
    const paper = JSON.stringify(lines);
    expect(plans.assumptions.filter(({ th }) => paper.includes(th))).toEqual([]);
  });

  test('what the old system has published stands there letter for letter', () => {
    expect(section(lay(year), 'ผลที่ระบบเดิมเผยแพร่')?.[0]).toMatch(/20\.0000.*ไตรมาสที่.4: 0\.0000/);
  });
});

describe('the foot', () => {
  test('the receipt by its number and where its code is checked; none while nothing was sent', () => {
    expect(ofKind(lay(year), 'receipt')).toEqual([
      {
        kind: 'receipt',
        label: 'ใบรับรายงาน',
        words: 'เลขที่ 2100-1040-2563-Q1-1035-1',
        address: 'https://traimat.example/verify/K7QF-3M2X-9TZP-C4HD-2R8W',
      },
    ]);
    expect(ofKind(lay(indicatorSheetOf(plans)), 'receipt')).toEqual([]);
  });

  test.each([
    ['สำนักงานเขตจอมทอง', 'ผู้อำนวยการเขตจอมทอง'],
    ['สำนักพัฒนาสังคม', 'ผู้อำนวยการสำนักพัฒนาสังคม'],
    ['', 'หัวหน้าหน่วยงาน'],
  ])('for %s signs %s', (th, role) => {
    const sheet = { ...year, office: { ...year.office, name: { th, en: '' } } };
    expect(lay(sheet).at(-1)).toEqual({ kind: 'signatures', roles: ['ผู้รายงาน', role] });
  });

  test('every page says what it is of, by which receipt, when it was printed, by whom, and as of when', () => {
    const printed = { at: '2020-01-12T04:30:00.000Z', by: 'สมศรี' };
    expect(runningWords(year, printed, 'arabic')).toEqual({
      head: ['2100-1040 · ไตรมาสที่\u00A01/2563', 'สำนักงานเขตจอมทอง', 'ใบรับ K7QF-3M2X-9TZP-C4HD-2R8W'],
      foot: [['พิมพ์เมื่อ 12 ม.ค. 2563 เวลา 11:30 น.', 'โดย สมศรี'], ['ข้อมูล ณ 12 ม.ค. 2563 เวลา 10:00 น.']],
    });
    expect(runningWords(indicatorSheetOf(plans), printed, 'arabic').head[2]).toBe('ไม่มีใบรับ');
  });

  test('without the server, the paper says as of when, and of which quarters nothing is known', () => {
    const printed = { at, by: 'สมศรี', offline: true };
    const [, asOf] = runningWords(year, printed, 'arabic').foot;
    expect(asOf).toEqual(['พิมพ์ขณะออฟไลน์', 'ข้อมูล ณ 12 ม.ค. 2563 เวลา 10:00 น.']);
    const lines = lay(year, { unknown: [2, 3, 4] });
    const notKnown = 'ไม่ทราบ (พิมพ์ขณะออฟไลน์)';
    expect(yearTable(lines)?.rows.map(([, figure]) => figure)).toEqual(['58.00', notKnown, notKnown, notKnown]);
    expect(section(lines, 'รายงานผลฯ ไตรมาสที่ 2–4')).toEqual([notKnown]);
    expect(section(lines, 'สรุปผลการดำเนินงาน')).toEqual([notKnown]);
  });
});

describe('Thai digits', () => {
  const thai = lay(year, { digits: 'thai' });

  test('are in every number of ours, and in no code, address or text of people', () => {
    expect(yearTable(thai)?.rows[0]).toEqual(['๑ (ต.ค. – ธ.ค.)', '๕๘.๐๐', '๗๕', '๙๕ (๑๐๐ / ๕๐)', 'ประเมินแล้ว']);
    expect(fields(thai)).toMatchObject({ รอบการรายงาน: 'ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๓ (ต.ค. – ธ.ค. ๒๕๖๒)' });
    expect(titles(thai)[1]).toContain('2100-1040');
    expect(ofKind(thai, 'receipt')[0]?.words).toContain('2100-1040-2563-Q1-1035-1');
    expect(section(thai, 'นิยาม หรือความหมาย\nของตัวชี้วัด')?.[0]).toContain('พ.ศ. 2555');
    const { head, foot } = runningWords(year, { at, by: 'สมศรี' }, 'thai');
    expect(head[0]).toBe('2100-1040 · ไตรมาสที่\u00A0๑/๒๕๖๓');
    expect(foot[0]).toEqual(['พิมพ์เมื่อ ๑๒ ม.ค. ๒๕๖๓ เวลา ๑๐:๐๐ น.', 'โดย สมศรี']);
  });
});
