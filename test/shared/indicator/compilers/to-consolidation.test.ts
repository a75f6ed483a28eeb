import { describe, expect, test } from 'vitest';
import { cityColumns, distinct } from '../../../../shared/indicator/city-columns.ts';
import {
  cityCells,
  cityTable,
  completenessFormula,
  districtDifferenceFormula,
  districtFigureFormula,
} from '../../../../shared/indicator/compilers/to-consolidation.ts';
import { quotientFormula } from '../../../../shared/indicator/compilers/to-formulas.ts';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import type { ResultDefinition } from '../../../../shared/indicator/measure.ts';
import type { Period } from '../../../../shared/terms/period.ts';
import { indicatorOf, communityDevelopmentPlans as seed } from '../../sheet.ts';

/** A few formulas as they stand in the cells. That they say what `consolidate` says is for test/equality. */

const period: Period = { fiscalYear: 2563, quarter: 1 };
const table = cityTable(seed, period, 'City');
const [percentage] = seed.results as [ResultDefinition];

/** The formula of a cell of the lines above the table; its own cells are named by their keys. */
function lineFormula(indicator: Indicator, key: string, zone: string | null): string | undefined {
  const found = cityCells(indicator, period).find((cell) => cell.key === key);
  return found?.formula(cityTable(indicator, period, 'City'), { zone, cell: (of) => `{${of}}` });
}

describe('the lines of the city and its zones', () => {
  test('[P6] a sum is of the districts that count, in the whole table or in a zone', () => {
    expect(lineFormula(seed, 'measure numerator', null)).toBe(
      `=SUMIFS(${table.column('measure numerator')},City[ใช้ในผลรวม],"นับ")`,
    );
    expect(lineFormula(seed, 'measure numerator', '$A5')).toBe(
      `=SUMIFS(${table.column('measure numerator')},City[ใช้ในผลรวม],"นับ",City[กลุ่มเขต],$A5)`,
    );
  });

  test('[P6] a figure is the ratio of its line’s sums; without any number it says why', () => {
    const quotient = quotientFormula(seed, percentage, (measure) => `{measure ${measure}}`, '{counted}');
    expect(lineFormula(seed, `figure ${percentage.key}`, '$A5')).toBe(
      '=IF(N({counted})=0,IF(AND(N({notApplicable})>0,' +
        'COUNTIFS(City[ใช้ในผลรวม],"ยังไม่รายงาน",City[กลุ่มเขต],$A5)=0),"ไม่เกี่ยวข้อง","ยังไม่รายงาน"),' +
        `${quotient})`,
    );
  });

  test('[P6] a mean over districts divides by those that have numbers', () => {
    const own = indicatorOf();
    const definition: ResultDefinition = {
      ...(own.results[0] as ResultDefinition),
      calculation: { kind: 'perDistrict', of: 'projects', per: 1 },
    };
    const indicator = { ...own, results: [definition] };
    expect(lineFormula(indicator, `figure ${definition.key}`, null)).toContain('/(2*{counted})');
  });

  test('how many districts are in it, say that nothing applies, and are to report', () => {
    expect(lineFormula(seed, 'counted', null)).toBe('=COUNTIFS(City[ใช้ในผลรวม],"นับ")');
    expect(lineFormula(seed, 'notApplicable', '$A5')).toBe('=COUNTIFS(City[ใช้ในผลรวม],"ไม่เกี่ยวข้อง",City[กลุ่มเขต],$A5)');
    expect(lineFormula(seed, 'expected', null)).toBe('=COUNT(City[รหัสเขต])');
    expect(lineFormula(seed, 'expected', '$A5')).toBe('=COUNTIFS(City[กลุ่มเขต],$A5)');
  });

  test('the target is the table’s, and a quarter without one has neither target nor difference', () => {
    expect(lineFormula(seed, `target ${percentage.key}`, null)).toBe('=INDEX(City[[เป้าหมาย (ร้อยละ)]],1)');
    const aimless = { ...seed, results: [{ ...percentage, target: null }] };
    expect(cityCells(aimless, period).some(({ key }) => /^(target|difference)/.test(key))).toBe(false);
  });
});

describe('a district’s row', () => {
  test('[P1] the figure comes out of the row’s measures, else the row says why there is none', () => {
    const quotient = quotientFormula(seed, percentage, (measure) => table.row(`measure ${measure}`), '1');
    expect(districtFigureFormula(seed, percentage, table)).toBe(
      `=IF(OR(EXACT(City[[#This Row],[ใช้ในผลรวม]],"นับ"),EXACT(City[[#This Row],[ใช้ในผลรวม]],"ไม่รวม (แผ่นของเจ้าของ)")),${quotient},City[[#This Row],[ใช้ในผลรวม]]&"")`,
    );
  });

  test('the difference is there only beside a number', () => {
    expect(districtDifferenceFormula(percentage, period, table)).toMatch(
      /^=IF\(ISNUMBER\(City\[\[#This Row\],\[ผลงาน \(ร้อยละ\)\]\]\),/,
    );
  });

  test('the share of rows filled in has one decimal, and is none where no row is expected', () => {
    expect(completenessFormula(table)).toMatch(/^=IF\(N\(City\[\[#This Row\],\[ต้องกรอก \(แถว\)\]\]\)<=0,"–",INT\(/);
  });
});

describe('headers', () => {
  test('no two are alike, whatever the indicator calls its numbers', () => {
    const [first] = Object.keys(seed.measures) as [string];
    const named = {
      ...seed,
      measures: { ...seed.measures, [first]: { ...seed.measures[first], name: { th: 'สถานะ', en: 'x' } } },
    };
    const headers = cityColumns(named as Indicator, period).map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers).toContain('สถานะ (2)');
    expect(distinct([{ header: 'GPP' }, { header: 'gpp' }])).toEqual([{ header: 'GPP' }, { header: 'gpp (2)' }]);
  });
});
