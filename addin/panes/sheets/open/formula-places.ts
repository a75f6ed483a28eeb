import {
  type Indicator,
  sheetColumns,
  subjectColumn,
  subjectNameColumn,
} from '../../../../shared/indicator/indicator.ts';
import { cellText } from '../../../../shared/indicator/read-cell.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import { issuePlace } from '../../../parts/issues/issue-place.ts';
import type { SheetReading } from '../../../sheets/district-sheet.ts';

export type FormulaPlace = { row: number; column: string; name: Text };

/** The input cells that hold a formula, in the order of the table, each by the name of its row and the header of its column. */
export function formulaPlaces(
  indicator: Indicator,
  { rows, formulaCells }: Pick<SheetReading, 'rows' | 'formulaCells'>,
): FormulaPlace[] {
  const headers = new Map(sheetColumns(indicator).map(({ key, header }) => [key, header]));
  return [...formulaCells].map((cell) => {
    const [at = '', column = ''] = cell.split(' ');
    const row = Number(at);
    const entry = rows[row] ?? {};
    const name = issuePlace(indicator, {
      row,
      subject: cellText(entry[subjectColumn]),
      subjectName: cellText(entry[subjectNameColumn]),
      header: headers.get(column) ?? null,
    });
    return { row, column, name };
  });
}
