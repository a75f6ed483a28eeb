import { officeName } from '../../../shared/rules/sheets/paper/head-lines.ts';
import { headQuarter } from '../../../shared/rules/sheets/paper/paper-sheet.ts';
import { type Printed, runningWords } from '../../../shared/rules/sheets/paper/running-words.ts';
import { sheetLines } from '../../../shared/rules/sheets/paper/sheet-lines.ts';
import { standingMark } from '../../../shared/rules/sheets/paper/sheet-mark.ts';
import type { Digits } from '../../../shared/terms/digits.ts';
import type { IndicatorSheet } from '../../../shared/wire/indicator-sheet.ts';
import type { ListedPaper } from '../../workbook/paper/lay-papers.ts';

export type Printing = Printed & { digits: Digits; origin: string };

/** Indicator sheets as papers, with what an index of them says of each. */
export function toPapers(sheets: readonly IndicatorSheet[], { digits, origin, ...printed }: Printing): ListedPaper[] {
  return sheets.map((sheet) => {
    const office = officeName(sheet.office);
    return {
      // A worksheet's title is short: districts are told apart by their own names.
      title: `${sheet.indicator} ${office.replace(/^สำนักงานเขต/, '')}`,
      office,
      indicator: `${sheet.indicator} ${sheet.title.th}`,
      stands: standingMark(headQuarter(sheet)).words.th,
      paper: { lines: sheetLines(sheet, { digits, origin }), running: runningWords(sheet, printed, digits) },
    };
  });
}
