import { describe, expect, test } from 'vitest';
import { expectedCount, expectedRows } from '../../../../shared/rules/sheets/expected-rows.ts';
import type { Quarter } from '../../../../shared/terms/period.ts';
import { indicators } from '../../catalogue/catalogue.ts';
import { columnOf, communityDevelopmentPlans, indicatorOf, sheetOf, words } from '../../sheet.ts';

const period = { fiscalYear: 2563, quarter: 1 as Quarter };

describe('rows of a roster', () => {
  test('none without communities', () => {
    expect(expectedRows(sheetOf(0))).toEqual([]);
  });

  test('are its communities in their order, each with its kind as the quarter’s list has it', () => {
    expect(expectedRows(sheetOf(2))).toEqual([
      { code: '1035-001', name: 'ชุมชนตัวอย่าง 1', kind: 'ชุมชนแออัด' },
      { code: '1035-002', name: 'ชุมชนตัวอย่าง 2', kind: 'ชุมชนแออัด' },
    ]);
  });

  test.each<[string, number, Quarter, string, string | null]>([
    ['a kind of the regulation of 2555, at the end of fiscal year 2564', 2564, 4, 'estate-2555', 'หมู่บ้านจัดสรร'],
    ['the same a quarter later', 2565, 1, 'estate-2555', null],
    ['a kind of the regulation of 2564', 2565, 1, 'special-2564', 'รูปแบบพิเศษ'],
    ['the same a quarter earlier', 2564, 4, 'special-2564', null],
    ['a kind that no list knows', 2563, 1, 'unknown', null],
  ])('%s', (_title, fiscalYear, quarter, kind, label) => {
    const communities = [{ code: '1035-001', name: 'ชุมชน', kind }];
    const sheet = { indicator: communityDevelopmentPlans, period: { fiscalYear, quarter }, communities };
    expect(expectedRows(sheet)).toEqual([{ code: '1035-001', name: 'ชุมชน', kind: label }]);
  });

  test('have nothing more where no column is prefilled', () => {
    const indicator = indicatorOf({ rows: { from: 'roster', subject: words('ชุมชน') } });
    const communities = [{ code: '1035-001', name: 'ชุมชน', kind: 'crowded-2555' }];
    expect(expectedRows({ indicator, period, communities })).toEqual([{ code: '1035-001', name: 'ชุมชน' }]);
  });
});

describe('rows of a list', () => {
  const indicator = indicatorOf({
    rows: {
      from: 'list',
      subject: words('ขั้นตอน', 'Step'),
      list: [
        { code: 'S1', name: words('สำรวจ', 'Survey'), given: { weight: 20 } },
        { code: 'S2', name: words('จัดทำแผน', 'Plan'), given: { weight: 80 } },
      ],
    },
    columns: [columnOf('whole', 'weight', 'น้ำหนัก', { filledBy: 'given' }), columnOf('yesNo', 'done', 'ทำแล้ว')],
  });

  test('are its lines with what is given, whatever the district’s roster', () => {
    const communities = [{ code: '1035-001', name: 'ชุมชน', kind: 'crowded-2555' }];
    expect(expectedRows({ indicator, period, communities })).toEqual([
      { code: 'S1', name: 'สำรวจ', weight: 20 },
      { code: 'S2', name: 'จัดทำแผน', weight: 80 },
    ]);
  });
});

describe('rows of the district’s own', () => {
  test.each([1, 3])('are %d numbered lines', (room) => {
    const indicator = indicatorOf({ rows: { from: 'district', subject: words('โครงการ'), room } });
    expect(expectedRows({ indicator, period, communities: [] })).toEqual(
      Array.from({ length: room }, (_, index) => ({ code: String(index + 1) })),
    );
  });

  test('are 30 where the file does not say', () => {
    const indicator = indicatorOf({ rows: { from: 'district', subject: words('โครงการ') } });
    expect(expectedRows({ indicator, period, communities: [] })).toHaveLength(30);
  });
});

test('a sheet of each of the catalogue’s indicators has as many rows as are counted', () => {
  const sheets = indicators.map((indicator) => ({ ...sheetOf(3), indicator }));
  expect(sheets.map(expectedCount)).toEqual(sheets.map((sheet) => expectedRows(sheet).length));
  expect(new Set(sheets.map(({ indicator }) => indicator.rows.from))).toEqual(new Set(['roster', 'list', 'district']));
});
