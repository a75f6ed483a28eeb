import { withoutFigures } from '../../shared/indicator/compilers/to-result.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { type Quarter, quarters } from '../../shared/terms/period.ts';
import type { IndicatorSheet, SheetQuarter } from '../../shared/wire/indicator-sheet.ts';
import { at, indicatorSheetOf, shownOf } from './indicator-sheet.ts';

/** Letters of a figure as long as one usually is. */
const figure = { text: '1234.50' };

/**
 * A year of an indicator as full as the old system's page of it: the reports that this has published, in every quarter a
 * figure for each result, accepted and evaluated, and a summary of the year.
 */
export function publishedYear(
  indicator: Indicator,
  changes: Partial<Record<Quarter, Partial<SheetQuarter>>> = {},
): IndicatorSheet {
  const blank = withoutFigures(indicator, 'not-reported');
  const result = {
    measures: Object.fromEntries(Object.keys(indicator.measures).map((key) => [key, '1234'])),
    figures: Object.fromEntries(Object.keys(blank.figures).map((key) => [key, figure])),
  };
  const evaluation = { scores: { '2.1': 100, '2.2': 50 }, number: '100', remark: '', at, by: 'ผู้ประเมิน' };
  const reports = indicator.published?.quarters ?? [];
  const year = quarters.map((quarter) => {
    const report = reports.find((each) => each.quarter === quarter)?.report ?? '';
    return [quarter, { state: 'evaluated' as const, shown: shownOf(result, { report }), evaluation }] as const;
  });
  return indicatorSheetOf(indicator, {
    quarters: { ...Object.fromEntries(year), ...changes },
    summary: { text: 'ดำเนินการครบทุกชุมชนในพื้นที่ตามแผนที่กำหนดไว้ และสรุปผลให้ผู้บริหารทราบแล้ว', quarter: 4 },
  });
}
