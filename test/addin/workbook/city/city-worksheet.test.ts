import { describe, expect, test } from 'vitest';
import { allRows, type CityContent } from '../../../../addin/workbook/city/all-rows.ts';
import { isSummaryWhole } from '../../../../addin/workbook/city/city-summary.ts';
import { cityKeyedTable } from '../../../../addin/workbook/city/city-table.ts';
import { cityViewLine } from '../../../../addin/workbook/city/city-words.ts';
import { missingColumns } from '../../../../addin/workbook/city/refresh-keyed-table.ts';
import { trendTable } from '../../../../addin/workbook/city/trend-table.ts';
import { toResult, withoutFigures } from '../../../../shared/indicator/compilers/to-result.ts';
import type { Consolidation, DistrictLine, Trend } from '../../../../shared/wire/city.ts';
import { communityDevelopmentPlans as indicator } from '../../../shared/sheet.ts';

/** What the city's worksheets are laid from, before Excel comes in. The laying itself is for test/browser. */

const period = { fiscalYear: 2563, quarter: 2 } as const;
const measured = toResult(indicator, { numerator: '29', denominator: '48' });
const declared = withoutFigures(indicator, 'not-applicable');

function line(changes: Partial<DistrictLine>): DistrictLine {
  return {
    district: '1035',
    name: { th: 'จอมทอง', en: 'Chom Thong' },
    zone: { th: 'กรุงธนเหนือ', en: 'North Thonburi' },
    state: 'submitted',
    step: 1,
    revision: 1,
    shown: 1,
    submittedAt: '2020-01-10T03:00:00.000Z',
    late: false,
    dueOn: '2020-01-15',
    extended: false,
    overdue: false,
    progress: { expected: 50, filled: 50, valid: 50, excluded: 2, carried: 0, unchanged: 0 },
    result: measured,
    basis: null,
    againstTarget: '-14.58',
    againstPrevious: '2.08',
    flags: [],
    request: null,
    evaluation: null,
    plea: null,
    ...changes,
  };
}

/** All of them by one version. */
const made = { by: 1, versions: [{ version: 1, districts: 1 }], leftOut: [], restated: 0 };

function city(districts: DistrictLine[]): Consolidation {
  const together = { ...made, result: measured, counted: 1, notApplicable: 0, expected: districts.length };
  return {
    indicator: '2100-1040',
    version: 1,
    period: '2563-Q2',
    owner: null,
    view: 'submitted',
    opensOn: '2020-01-01',
    dueOn: '2020-01-15',
    closesOn: '2020-01-31',
    window: 'open',
    cancelled: null,
    at: '2020-01-12T03:00:00.000Z',
    city: { ...together, target: '75.0000', againstTarget: '-14.58', againstPrevious: null },
    zones: [{ zone: { th: 'กรุงธนเหนือ', en: 'North Thonburi' }, ...together }],
    districts,
  };
}

/** A district's cells by their headers. */
function cellsOf(changes: Partial<DistrictLine>): Record<string, unknown> {
  const table = cityKeyedTable({ indicator, period, consolidation: city([line(changes)]) });
  return Object.fromEntries(table.columns.map(({ header }, index) => [header, table.rows[0]?.cells[index]]));
}

describe('a district’s row', () => {
  test('has its measures as numbers, how far it is filled in, in time, and which revision', () => {
    expect(cellsOf({})).toMatchObject({
      รหัสเขต: 1035,
      สำนักงานเขต: 'จอมทอง',
      กลุ่มเขต: 'กรุงธนเหนือ',
      สถานะ: 'ส่งแล้ว',
      ต่างจากไตรมาสก่อน: 2.08,
      ใช้ในผลรวม: 'นับ',
      'กรอกแล้ว (แถว)': 50,
      'ต้องกรอก (แถว)': 50,
      กำหนดส่ง: 'ตรงเวลา',
      ฉบับที่: 1,
      ส่งเมื่อ: '10 ม.ค. 2563 เวลา 10:00 น.',
    });
  });

  test.each<[string, Partial<DistrictLine>, Record<string, unknown>]>([
    ['late', { late: true }, { กำหนดส่ง: 'ส่งช้า' }],
    [
      'overdue',
      { submittedAt: null, overdue: true, shown: null, result: null },
      { กำหนดส่ง: 'เกินกำหนด', ใช้ในผลรวม: '–' },
    ],
    ['given more time', { submittedAt: null, extended: true, dueOn: '2020-02-03' }, { กำหนดส่ง: 'ขยายถึง 3 ก.พ. 2563' }],
    ['not due yet', { submittedAt: null }, { กำหนดส่ง: '', ส่งเมื่อ: '' }],
    [
      'not applicable: nothing is asked of it',
      { result: declared, progress: { expected: 50, filled: 0, valid: 0, excluded: 0, carried: 0, unchanged: 0 } },
      { ใช้ในผลรวม: 'ไม่เกี่ยวข้อง', 'ต้องกรอก (แถว)': '', 'กรอกแล้ว (แถว)': '' },
    ],
    ['not in the view', { shown: null, result: null, progress: null }, { ใช้ในผลรวม: '–', ฉบับที่: '' }],
  ])('%s', (_title, changes, cells) => {
    expect(cellsOf(changes)).toMatchObject(cells);
  });
});

const basis = { version: 1, roster: 'r', targetVersion: 1, target: '70', frozen: true, restated: null };

test('a district is held against the target that it was accepted with; one that counts otherwise adds nothing', () => {
  expect(cellsOf({ basis })).toMatchObject({ 'เป้าหมาย (ร้อยละ)': 70, ใช้ในผลรวม: 'นับ' });
  const districts = [line({}), line({ district: '1014', basis: { ...basis, target: null } })];
  const whole = city(districts);
  const leftOut = { ...whole, version: 2, city: { ...whole.city, leftOut: [{ district: '1014', version: 1 }] } };
  const table = cityKeyedTable({ indicator, period, consolidation: leftOut });
  const cells = table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ header }, at) => [header, row.cells[at]])),
  );
  const numerator = indicator.measures.numerator?.name.th ?? '';
  expect(cells[0]).toMatchObject({ ใช้ในผลรวม: 'นับ', [numerator]: 29 });
  expect(cells[1]).toMatchObject({ ใช้ในผลรวม: 'ไม่รวม (รุ่นที่ 1)', [numerator]: '', 'เป้าหมาย (ร้อยละ)': '' });
  expect(cityViewLine({ indicator, period, consolidation: leftOut })).toContain(
    'คิดตามรุ่นที่ 1 รุ่นที่ใช้อยู่คือรุ่นที่ 2 · ไม่รวม 1 เขต เพราะตัวเลขนับต่างกัน: พญาไท (รุ่นที่ 1)',
  );
});

describe('a worksheet that is there already', () => {
  const sheet = { indicator, period, consolidation: city([line({})]) };
  const table = cityKeyedTable(sheet);
  const headers = table.columns.map(({ header }) => header);

  test('is known by the columns that its formulas read, in whatever order', () => {
    expect(missingColumns(table, [headers.toReversed()])).toEqual([]);
    expect(missingColumns(table, [headers.filter((header) => header !== 'ส่งเมื่อ')])).toEqual([]);
    expect(missingColumns(table, [headers.filter((header) => header !== 'กลุ่มเขต')])).toEqual(['กลุ่มเขต']);
  });

  test('has been taken apart where a line’s label or formula is gone', () => {
    const labels = [
      'พื้นที่',
      ...Object.values(indicator.measures).map(({ name }) => name.th),
      'ผลงาน (ร้อยละ)',
      'เป้าหมาย (ร้อยละ)',
      'ต่างจากเป้าหมาย',
      'นับในผลงาน (เขต)',
      'ไม่เกี่ยวข้อง (เขต)',
      'ต้องรายงาน (เขต)',
    ];
    const formulas = (name: string): unknown[] => [name, ...labels.slice(1).map(() => '=1')];
    const whole: unknown[][] = [labels, formulas('ทั้งกรุงเทพฯ'), formulas('กรุงธนเหนือ')];
    expect(isSummaryWhole(sheet, whole)).toBe(true);
    // A column that the person has put in between.
    expect(
      isSummaryWhole(
        sheet,
        whole.map((cells) => [...cells.slice(0, 2), '', ...cells.slice(2)]),
      ),
    ).toBe(true);
    expect(isSummaryWhole(sheet, whole.slice(0, 2))).toBe(false);
    expect(
      isSummaryWhole(
        sheet,
        whole.map((cells, row) => (row === 2 ? cells.with(3, 60.42) : cells)),
      ),
    ).toBe(false);
    expect(
      isSummaryWhole(
        sheet,
        whole.map((cells, row) => (row === 1 ? cells.with(1, '=SUM(#REF!)') : cells)),
      ),
    ).toBe(false);
    expect(
      isSummaryWhole(
        sheet,
        whole.map((cells, row) => (row === 0 ? cells.with(1, 'x') : cells)),
      ),
    ).toBe(false);
  });
});

describe('the trend', () => {
  const point = (changes: Partial<Trend['points'][number]>): Trend['points'][number] => ({
    ...made,
    period: '2563-Q2',
    version: 1,
    bases: {},
    cancelled: false,
    target: '75.0000',
    result: measured,
    counted: 1,
    notApplicable: 0,
    expected: 50,
    districts: { '1035': measured },
    ...changes,
  });
  const cells = (changes: Partial<Trend['points'][number]>) => {
    const trend = { indicator: '2100-1040', view: 'submitted' as const, points: [point(changes)] };
    const table = trendTable({ indicator, trend, at: '2020-01-12T03:00:00.000Z' });
    return Object.fromEntries(table.columns.map(({ header }, index) => [header, table.rows[0]?.cells[index]]));
  };

  test('a quarter’s figure stands as it was counted, and so does one of another year', () => {
    expect(cells({})).toMatchObject({
      ไตรมาส: 'ไตรมาส 2/2563',
      'ทั้งเมือง: ผลงาน (ร้อยละ)': 60.42,
      ต่างจากเป้าหมาย: -14.58,
      จอมทอง: 60.42,
      พระนคร: '',
      หมายเหตุของไตรมาส: '',
    });
    expect(cells({ period: '2562-Q4' })).toMatchObject({ 'ทั้งเมือง: ผลงาน (ร้อยละ)': 60.42 });
  });

  test('a quarter without a figure leaves a gap, and says why beside', () => {
    const none = { result: withoutFigures(indicator, 'not-reported'), counted: 0, districts: {} };
    const said = { 'ทั้งเมือง: ผลงาน (ร้อยละ)': '', ต่างจากเป้าหมาย: '–', หมายเหตุของไตรมาส: 'ยังไม่รายงาน' };
    expect(cells(none)).toMatchObject(said);
    expect(cells({ ...none, cancelled: true })).toMatchObject({ หมายเหตุของไตรมาส: 'ยกเลิกตัวชี้วัด' });
  });
});

function rowsOf(district: string): CityContent {
  const stored = { state: 'accepted', revision: 3, savedAt: '2020-01-10T03:00:00.000Z', savedBy: 'เจ้าหน้าที่' } as const;
  const rows = [{ code: '1035-001', name: '=1+1', counted: 'นับ', actionPlanYear: 2563 }];
  return { indicator: '2100-1040', period: '2563-Q2', view: 'submitted', districts: [{ district, ...stored, rows }] };
}

describe('every row', () => {
  test('comes with its district, who stored it and when, and text that looks like a formula as the text it is', () => {
    const block = allRows(indicator, rowsOf('1035'), null);
    expect(block.rows).toHaveLength(1);
    expect(block.rows[0]?.slice(0, 9)).toEqual([
      1035,
      'จอมทอง',
      'กรุงธนเหนือ',
      'รับรองแล้ว',
      3,
      'เจ้าหน้าที่',
      '10 ม.ค. 2563 เวลา 10:00 น.',
      '1035-001',
      '=1+1',
    ]);
    expect(block.rows[0]).toHaveLength(block.columns.length);
  });

  test('of an owner that alone reports bear its code as it is written, and its name as it is called', () => {
    const owned = { ...indicator, reportedBy: 'owner' as const };
    const block = allRows(owned, rowsOf('0407'), { name: { th: 'สำนักงานตรวจสอบภายใน', en: 'Internal Audit' } });
    expect(block.columns.slice(0, 3).map(({ header }) => header)).toEqual(['รหัสหน่วยงาน', 'หน่วยงาน', 'สถานะ']);
    expect(block.rows[0]?.slice(0, 3)).toEqual(['0407', 'สำนักงานตรวจสอบภายใน', 'รับรองแล้ว']);
  });
});

describe('the owner’s row', () => {
  const { district: _, zone: __, flags: ___, ...sheet } = line({});
  const owner = { ...sheet, office: '2100', name: { th: 'สำนักยุทธศาสตร์และประเมินผล', en: 'Strategy' }, basis };
  const over = { ...city([line({})]), owner: { ...owner, basis: { ...basis, version: 1 } } };
  const cells = (consolidation: Consolidation, of = indicator) => {
    const table = cityKeyedTable({ indicator: of, period, consolidation });
    const cells = table.rows.at(-1)?.cells ?? [];
    return Object.fromEntries(table.columns.map(({ header }, index) => [header, cells[index]]));
  };

  test('stands after the districts with its code as a text, its figure, and in no sum', () => {
    expect(cells(over)).toMatchObject({
      รหัสเขต: '2100',
      สำนักงานเขต: 'สำนักยุทธศาสตร์และประเมินผล',
      กลุ่มเขต: '',
      ใช้ในผลรวม: 'ไม่รวม (แผ่นของเจ้าของ)',
      'ผลงาน (ร้อยละ)': 60.42,
      'กรอกแล้ว (แถว)': '',
    });
  });

  test('says by which version it was counted where the districts’ is another, and shows no number of it', () => {
    const older = { ...over, owner: { ...owner, basis: { ...basis, version: 3 } } };
    const said = { ใช้ในผลรวม: 'ไม่รวม (รุ่นที่ 3)', 'ผลงาน (ร้อยละ)': 'ไม่รวม (รุ่นที่ 3)' };
    expect(cells(older)).toMatchObject(said);
  });

  test('is the whole where it alone reports', () => {
    const owned = { ...indicator, reportedBy: 'owner' as const };
    const alone = { ...city([]), zones: [], owner };
    expect(cells(alone, owned)).toMatchObject({ รหัสหน่วยงาน: '2100', ใช้ในผลรวม: 'นับ', 'ผลงาน (ร้อยละ)': 60.42 });
    expect(cityViewLine({ indicator: owned, period, consolidation: alone })).toContain('สำนักยุทธศาสตร์และประเมินผล');
  });
});
