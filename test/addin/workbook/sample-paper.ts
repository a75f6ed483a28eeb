import { withoutFigures } from '../../../shared/indicator/compilers/to-result.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { runningWords } from '../../../shared/rules/sheets/paper/running-words.ts';
import type { Paper } from '../../../shared/rules/sheets/paper/sheet-line.ts';
import { sheetLines } from '../../../shared/rules/sheets/paper/sheet-lines.ts';
import { at, indicatorSheetOf, shownOf } from '../../shared/indicator-sheet.ts';

/** The paper of an indicator whose first quarter has been accepted with a report, beside the open sheet. */
export function samplePaper(indicator: Indicator, report = ''): Paper {
  const result = withoutFigures(indicator, 'not-reported');
  const shown = shownOf(result, { report });
  const sheet = indicatorSheetOf(indicator, { quarters: { 1: { state: 'accepted', shown } } });
  const live = { cells: true, counted: result, shown: null, report, differs: false };
  return {
    lines: sheetLines(sheet, { digits: 'arabic', origin: 'https://traimat.example', live }),
    running: runningWords(sheet, { at, by: 'เจ้าหน้าที่' }, 'arabic'),
  };
}
