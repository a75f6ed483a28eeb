import { describe, expect, test } from 'vitest';
import { districts, findDistrict } from '../../shared/catalogue/districts.ts';
import { findIndicator, indicators } from '../../shared/catalogue/indicators.ts';
import { consolidate } from '../../shared/rules/consolidate.ts';
import { indicatorSheet } from '../../shared/rules/indicator-sheet.ts';
import { countFormula, percentageFormula, rowFormula } from '../../shared/spec/formulas.ts';

describe('districts', () => {
  test('are 50, in six zones, each with its own codes', () => {
    expect(districts).toHaveLength(50);
    expect(new Set(districts.map(({ zone }) => zone.th)).size).toBe(6);
    expect(new Set(districts.map(({ code }) => code)).size).toBe(50);
    expect(new Set(districts.map(({ agencyCode }) => agencyCode)).size).toBe(50);
    expect(districts.map(({ code }) => code)).toEqual(Array.from({ length: 50 }, (_, index) => String(1001 + index)));
  });

  test('are found by their code', () => {
    expect(findDistrict('1035')?.name.th).toBe('จอมทอง');
    expect(findDistrict('1051')).toBeUndefined();
  });
});

describe('indicators', () => {
  test.each(indicators)('$code speaks of its own columns only and has words in both languages', (indicator) => {
    const cell = (key: string) => {
      expect(indicator.columns.map((column) => column.key)).toContain(key);
      return '$A$1';
    };
    for (const rule of indicator.rules) {
      expect(rowFormula(indicator, rule.breach, '2019-12-31', cell)).toMatch(/^[A-Z]+\(/);
      expect(rule.what.th && rule.what.en && rule.cure.th && rule.cure.en).toBeTruthy();
    }
    expect(new Set(indicator.rules.map(({ id }) => id)).size).toBe(indicator.rules.length);
    expect(new Set(indicator.columns.map(({ header }) => header.th)).size).toBe(indicator.columns.length);
  });

  test('2100-1040 keeps what the old page has published, faults and all', () => {
    const published = findIndicator('2100-1040')?.published;
    expect(published?.quarters.map(({ result }) => result)).toEqual(['20.00', '0.00', '0.00', '0.00']);
    expect(published?.quarters[0]?.report).toMatch(/^วันที่ 11 ตุลาคม 2562 .*เวลา 08\.๓0 – 16\.30 น\. ณ ห้องรัตนโกสินทร์$/);
  });

  test('an unknown code finds none', () => {
    expect(findIndicator('2100-9999')).toBeUndefined();
  });
});

describe('formulas', () => {
  const indicator = indicators[0];
  if (!indicator) throw new Error('no indicator');

  test('count over the table’s columns by name', () => {
    expect(countFormula(indicator, indicator.denominator.where, 'T')).toBe('=COUNTIFS(T[นับเป็นชุมชน],"=นับ")');
    expect(countFormula(indicator, [{ between: ['actionPlanYear', 2563, 2565] }], 'T')).toBe(
      '=COUNTIFS(T[ปีของแผนปฏิบัติราชการ],">=2563",T[ปีของแผนปฏิบัติราชการ],"<=2565")',
    );
  });

  test('a column name with a sign in it gets brackets of its own', () => {
    expect(countFormula(indicator, [{ between: ['project', 1, 2] }], 'T')).toContain('T[[โครงการ/กิจกรรมที่บรรจุ]]');
  });

  test('the percentage leaves whole numbers only in its last step', () => {
    expect(percentageFormula('B4', 'C4', 2)).toBe('=IF(C4=0,"–",INT((B4*20000+C4)/(2*C4))/100)');
  });
});

describe('consolidation', () => {
  test('is the ratio of the sums, not the mean of the percentages', () => {
    const shown = consolidate(
      [
        { numerator: 29, denominator: 48 },
        { numerator: 1, denominator: 2 },
      ],
      2,
    );
    expect(shown).toEqual({ numerator: 30, denominator: 50, percentage: { text: '60.00' } });
  });

  test('of nothing is not reported', () => {
    expect(consolidate([], 2)).toEqual({ numerator: 0, denominator: 0, percentage: { none: 'not-reported' } });
  });
});

describe('the indicator sheet', () => {
  const district = findDistrict('1035');
  const indicator = findIndicator('2100-1040');
  if (!district || !indicator) throw new Error('the catalogue lacks the seed');
  const lines = indicatorSheet(
    { indicator, district, period: { fiscalYear: 2563, quarter: 1 } },
    'บรรทัดแรก\n\nบรรทัดสอง',
  );

  const texts = lines.flatMap((line) => (line.kind === 'section' ? line.paragraphs : []));

  test('takes its figures from the live cells', () => {
    const figures = lines.flatMap((line) =>
      line.kind === 'field' && typeof line.value !== 'string' ? [line.value.figure] : [],
    );
    expect(figures).toEqual(['numerator', 'denominator', 'percentage', 'target', 'difference']);
  });

  test('says where the old page’s text was cut off', () => {
    expect(texts.filter((text) => text.includes('ขาดตอน'))).toHaveLength(1);
  });

  test('keeps the report’s paragraphs', () => {
    expect(texts.slice(0, 2)).toEqual(['บรรทัดแรก', 'บรรทัดสอง']);
  });
});
