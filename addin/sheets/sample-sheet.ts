import { choicesOf, isChoice, isValidOn } from '../../shared/indicator/column.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { wholeSheet } from '../../shared/rules/sheets/sheet-access.ts';
import { lastDay, type Period } from '../../shared/terms/period.ts';
import type { DistrictSheet } from './district-sheet.ts';

/** A sheet of a district that is nobody's, with so many made-up communities where the rows come from a roster. */
export function sampleSheet(indicator: Indicator, period: Period, communities: number): DistrictSheet {
  const kinds = indicator.columns.filter(isChoice).find(({ filledBy }) => filledBy === 'prefilled');
  const valid = kinds ? choicesOf(kinds).filter((choice) => isValidOn(choice, lastDay(period))) : [];
  return {
    indicator,
    period,
    preview: true,
    access: wholeSheet,
    office: { code: '1000', name: { th: 'สำนักงานเขตตัวอย่าง', en: 'Sample District Office' } },
    communities: Array.from({ length: communities }, (_, index) => ({
      code: `1000-${String(index + 1).padStart(3, '0')}`,
      name: `ชุมชนตัวอย่าง ${index + 1}`,
      kind: valid[index % Math.max(valid.length, 1)]?.code ?? '',
    })),
  };
}
