import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defects, defectsOfAll } from '../../../server/old-pages/defects.ts';
import { guessKind } from '../../../server/old-pages/draft/guess-kind.ts';
import type { DraftIndicator } from '../../../server/old-pages/draft/layout.ts';
import { draftIndicator } from '../../../server/old-pages/draft-indicator.ts';
import type { Page } from '../../../server/old-pages/page.ts';
import { placeName } from '../../../server/old-pages/place.ts';
import { readPages } from '../../../server/old-pages/read-pages.ts';
import { parseIndicator } from '../../../shared/indicator/file/check-indicator.ts';
import { aPage, aPercentage, none, reports, results } from './a-page.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const [seed] = pagesOf('2100-1040.txt');

function pagesOf(file: string): Page[] {
  const read = readPages(readFileSync(join(fixtures, file), 'utf8'), file);
  if ('unreadable' in read) throw new Error(JSON.stringify(read.unreadable));
  return read.pages;
}

function drafted(page: Page, year: number | null = null): DraftIndicator {
  const outcome = draftIndicator(page, defects(page), year);
  if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused));
  return outcome.draft;
}

describe('a draft', () => {
  test.each([
    ['no code', aPage({ code: null }), null, /ไม่มีรหัสหน่วยงาน/],
    ['a code without its agency', aPage({ code: '170' }), 2563, /“170” ไม่มีรหัสหน่วยงาน/],
    ['no year', aPage({ year: null }), null, /ไม่บอกปีงบประมาณ .*--year 2563$/],
    ['no year but dates of one', seed as Page, null, /วันที่ในรายงานเป็นของปี 2563 .*--year 2563$/],
    ['several years, whatever year is given', aPage({ year: '2562-2563' }), 2563, /2562-2563 ไม่ใช่ปีงบประมาณเดียว/],
    ['a title longer than any', aPage({ title: 'ก'.repeat(2_001) }), null, /^title\.th: /],
  ])('is refused for %s, and says why', (_, page, year, why) => {
    expect(draftIndicator(page, defects(page), year)).toMatchObject({
      refused: expect.arrayContaining([{ th: expect.stringMatching(why), en: expect.stringMatching(/[a-z]/) }]),
    });
  });

  test('of every page that was collected is an indicator, marked as a draft, that says first that nobody has read it', () => {
    const pages = [...pagesOf('pages.json'), seed as Page];
    const all = defectsOfAll(pages);
    const outcomes = pages.map((page, at) => draftIndicator(page, all[at] ?? [], 2563));
    const drafts = outcomes.flatMap((outcome) => ('draft' in outcome ? [outcome.draft] : []));
    expect(drafts).toHaveLength(pages.filter(({ code }) => code?.includes('-')).length);
    for (const draft of drafts) {
      expect(parseIndicator(JSON.parse(JSON.stringify(draft)))).toMatchObject({
        indicator: { code: draft.code, draft: true },
      });
      expect(draft.assumptions?.[0]).toMatchObject({ th: expect.stringContaining('ยังไม่มีผู้ตรวจ') });
    }
  });

  test('of the seed mends its letters, marks what was cut, and keeps what was published as it was', () => {
    const draft = drafted(seed as Page, 2563);
    expect(draft).toMatchObject({
      code: '2100-1040',
      fiscalYear: 2563,
      owner: { agencyCode: '2100', name: { th: 'สำนักยุทธศาสตร์และประเมินผล' } },
      reportedBy: 'districts',
      rows: { from: 'roster' },
      columns: [{ key: 'counted' }, { key: 'part1', header: { th: '1. ชุมชนมีแผนพัฒนาชุมชน' } }, { key: 'part2' }],
      results: [{ target: '75.0000', better: 'higher', calculation: { kind: 'ratio' } }],
      dataSource: ['แผนพัฒนาชุมชนของชุมชนในกรุงเทพมหานคร', 'รายงานสรุปผลการดำเนินงานจากสำนักงานเขต'],
      projects: [],
    });
    expect(draft.strategy?.[2]).toEqual({
      level: { th: 'เป้าหมายที่ ๕.๒.๑', en: 'Goal 5.2.1' },
      text: 'ประชาชนมีส่วนร่วมในการเสนอนโยบายและตรวจสอบการทำงานของกรุงเทพมหานคร โดยการใช้ระบบง',
      cut: true,
    });
    expect(draft.published).toMatchObject({ result: '20.0000', evaluatedQuarter: 4, evaluation: '0.0000' });
    expect(draft.published?.quarters.map(({ report }) => report?.includes('08.๓0') ?? null)).toEqual([
      true,
      null,
      null,
      null,
    ]);
  });

  test.each<[string, Partial<Page>, string | null]>([
    ['a number', { target: '75.0000' }, '75.0000'],
    ['thousands', { target: '1,200' }, '1200'],
    ['Thai digits', { target: '๗๕' }, '75'],
    ['text', { target: 'ร้อยละ 30' }, null],
    ['0', { target: '0' }, null],
    ['what may be a weight', { unit: 'ร้อยละ', target: '6', result: '100' }, null],
    ['the unit', { unit: '≥1', target: 'แห่ง' }, null],
  ])('has as its target what is certain to be one: %s', (_, changes, target) => {
    const draft = drafted(aPage(changes));
    expect(draft.results[0]?.target).toBe(target);
    expect(draft.assumptions?.some(({ th }) => th.startsWith('เว้นค่าเป้าหมายไว้'))).toBe(target === null);
  });

  test.each<[string, Partial<Page>, string]>([
    ['a count', {}, 'higher'],
    ['minutes', { unit: 'นาที' }, 'lower'],
    ['a count that is to fall', { title: 'จำนวนจุดเสี่ยงลดลง' }, 'lower'],
    ['a percentage by which it falls', { unit: 'ร้อยละ (ลดลง)' }, 'higher'],
    ['a rate of illness', { title: 'อัตราป่วยด้วยโรคไข้เลือดออก' }, 'lower'],
  ])('knows which way is better for %s', (_, changes, better) => {
    expect(drafted(aPage(changes)).results[0]?.better).toBe(better);
  });

  test.each<[string, [string, string, string, string], string]>([
    ['rise', ['10', '20', '30', '40'], 'cumulative'],
    ['fall', ['40', '20', '30', '40'], 'renewed'],
    ['stay', ['100', '100', '100', '100'], 'renewed'],
    ['wait for the last quarter', ['0.00', '0.00', '0.00', '95.52'], 'year-end'],
    ['are one', ['20.00', '0.00', '0.00', '0.00'], 'cumulative'],
  ])('takes results that %s', (_, printed, quarters) => {
    const page = aPage({ quarters: results(printed, none), reports: { 1: '-', 2: '-', 3: '-', 4: '-' } });
    expect(drafted(page).quarters).toBe(quarters);
  });

  test.each([
    ['5036-6511', { name: { th: 'สำนักงานเขตจอมทอง' } }, ['1035']],
    ['0800-6593', { name: { th: 'สำนักอนามัย' } }, 'districts'],
    ['9900-6593', { name: { th: 'หน่วยงานที่ยังไม่ทราบชื่อ (รหัส 9900)' } }, 'districts'],
  ])('of %s has its owner, and who reports it', (code, owner, reportedBy) => {
    expect(drafted(aPage({ code }))).toMatchObject({ owner, reportedBy });
  });

  test.each([
    ['0800-6593', 'ชื่อ “สำนักอนามัย” เดาจากเนื้อหา (ยาเสพติดและศูนย์บริการสาธารณสุข) ตรวจก่อนเผยแพร่'],
    ['9900-6593', 'หน้าเดิมไม่บอกชื่อหน่วยงานเจ้าของ (รหัส 9900) ใส่ชื่อก่อนเผยแพร่'],
  ])('of %s says how far its owner’s name is known', (code, said) => {
    expect(drafted(aPage({ code })).assumptions?.some(({ th }) => th.includes(said))).toBe(true);
  });

  test('takes the number, the year and the weight off the title, and says so', () => {
    const draft = drafted(aPage({ title: 'ปี 2564 ๒. พื้นที่สีเขียว (ร้อยละ 6)' }));
    expect(draft.title).toMatchObject({ th: 'พื้นที่สีเขียว' });
    expect(draft.assumptions?.map(({ th }) => th)).toContain('ตัด “ปี 2564 ๒. (ร้อยละ 6)” ออกจากชื่อ');
  });

  test('of a page without a title has its code for one', () => {
    expect(drafted(aPage({ title: null })).title.th).toBe('ตัวชี้วัด 5036-6511 (หน้าที่บันทึกไม่มีชื่อ)');
  });

  test('says which year it was given, and which reports were not saved', () => {
    const said = drafted(aPage({ year: null, reports: reports({ 3: null, 4: null }) }), 2563).assumptions?.map(
      ({ th }) => th,
    );
    expect(said).toContainEqual(expect.stringMatching(/^ปีงบประมาณ 2563 มาจากคำสั่งนำเข้า/));
    expect(said).toContainEqual(expect.stringMatching(/^รายงานไตรมาสที่ 3, 4 ไม่อยู่/));
  });

  test('steps by the published quarters when they rise to 100, else as most do', () => {
    const page = aPercentage({ title: 'ร้อยละความสำเร็จของงาน' });
    const worth = (draft: DraftIndicator) =>
      'list' in draft.rows ? draft.rows.list.map(({ given }) => given?.value) : [];
    expect(worth(drafted({ ...page, quarters: results(['50', '65', '75', '100']) }))).toEqual([50, 65, 75, 100]);
    expect(worth(drafted({ ...page, quarters: results(['50', '65', '75', '80']) }))).toEqual([20, 50, 80, 100]);
  });
});

describe('whatever a page says', () => {
  const words = fc.constantFrom(
    'ร้อยละของชุมชน',
    'ลดลง',
    '๒',
    '25',
    '64',
    '.',
    ' : ',
    '-',
    '%',
    'ระดับ',
    'จาก',
    ' 1. ',
    'องค์ประกอบ',
    '\u0e4d',
    '่',
    '/',
    'ต.ค.',
    '(',
    ')',
    'ก',
    '\n',
    '"',
  );
  const said = fc.option(
    fc.oneof(
      fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string(),
    ),
  );
  const pages = fc.record({
    title: said,
    unit: said,
    target: said,
    result: said,
    evaluation: said,
    evaluatedQuarter: fc.constantFrom('1', '4', '', null),
    definition: said,
    method: said,
    dataSource: said,
    projects: said,
    strategy: fc.option(fc.array(said.map(String), { maxLength: 3 })),
    quarters: fc.array(
      fc.record({ quarter: fc.constantFrom<1 | 4>(1, 4), result: said, evaluation: said, scores: said }),
      { maxLength: 2 },
    ),
    reports: fc.record({ 1: said, 2: said, 3: said, 4: said }),
  });

  test('its draft is an indicator and every defect has a place on the page', () => {
    fc.assert(
      fc.property(pages, (changes) => {
        const page = aPage(changes);
        for (const { where } of defects(page)) expect(placeName(where).th).not.toContain('undefined');
        expect(draftIndicator(page, defects(page), null)).toMatchObject({ draft: { draft: true } });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the kind of calculation', () => {
  const six = 'ชุมชนที่ผ่านเกณฑ์ 6 ใน 10 ข้อ';
  const parts = 'ต้องมี 2 องค์ประกอบ 1. มีแผน 2. บรรจุแล้ว วิธีการคำนวณ ก/ข';
  test.each<[string, Page]>([
    ['per-district', aPage({ unit: 'เขตละ...เส้นทาง' })],
    ['per-district', aPage({ unit: 'เครือข่าย/สำนักงานเขต' })],
    ['duration', aPage({ unit: 'นาที' })],
    ['rate-against-median', aPage({ unit: 'ค่าเปอร์เซ็นไทล์', method: 'เทียบกับค่ามัธยฐาน 5 ปี' })],
    ['rate', aPage({ title: 'อัตราป่วยด้วยโรคไข้เลือดออก' })],
    ['mean', aPage({ title: 'ระดับความพึงพอใจ', unit: 'ระดับ' })],
    ['mean', aPage({ title: null, unit: 'คะแนน' })],
    ['levels', aPage({ title: 'ระดับความสำเร็จ', unit: 'ระดับ' })],
    ['count', aPage()],
    ['ratio', aPage({ title: 'ร้อยละของมูลฝอย', unit: 'ผลลัพธ์' })],
    ['budget', aPercentage({ title: 'ความสำเร็จของการเบิกจ่ายงบประมาณ' })],
    ['budget', aPercentage({ title: null, reports: reports({ 1: 'ตรวจสอบการเบิกจ่าย' }) })],
    ['mean-percent', aPercentage({ title: 'ระดับความพึงพอใจ' })],
    ['reduction', aPercentage({ title: null, unit: 'ร้อยละ (ลดลง)' })],
    ['growth', aPercentage({ title: 'ร้อยละของมูลฝอยเพิ่มขึ้น', target: '15' })],
    ['agreed-amount', aPercentage({ title: 'พื้นที่สีเขียวที่เพิ่มขึ้น', target: '100' })],
    ['agreed-amount', aPercentage({ title: 'พื้นที่สีเขียวที่เพิ่มขึ้น', target: '15', result: '102.02' })],
    ['some-criteria', aPercentage({ title: 'ร้อยละของชุมชนที่ผ่าน', definition: six })],
    ['all-parts', aPercentage({ title: 'ร้อยละของชุมชนที่มีแผน', method: parts })],
    ['communities', aPercentage({ title: 'ร้อยละของชุมชนที่มีแผน' })],
    ['communities', aPercentage({ title: 'ร้อยละของชุมชน', method: parts.replace('2 องค์ประกอบ', '3 องค์ประกอบ') })],
    ['milestones', aPercentage({ title: 'ร้อยละความสำเร็จของงาน' })],
    ['ratio', aPercentage({ title: 'ร้อยละความสำเร็จของงาน', reports: reports({ 1: '73 จาก 355 แห่ง' }) })],
    ['ratio', aPercentage({ title: 'ผลสัมฤทธิ์', method: 'จำนวนที่ผ่าน*100/จำนวนทั้งหมด' })],
    ['ratio', aPercentage()],
  ])('is %s', (kind, page) => {
    expect(guessKind(page)).toEqual({ kind, because: expect.any(String) });
    expect(drafted(page).draft).toBe(true);
  });

  test('is the commonest when nothing speaks for any, and says so', () => {
    const page = aPercentage({ title: null });
    expect(guessKind(page)).toEqual({ kind: 'ratio', because: null });
    expect(drafted(page).assumptions?.[1]?.th).toMatch(/^วิธีคำนวณ หน้าเดิมไม่บอก/);
  });
});
