import { type Indicator, sheetColumns, subjectColumn, subjectNameColumn } from '../../../shared/indicator/indicator.ts';
import { cellText } from '../../../shared/indicator/read-cell.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { issuePlace } from '../../parts/issues/issue-place.ts';

/** Names a row or a cell as a person finds it: `ชุมชนริมคลอง · มีแผน`. */
export type PlaceNames = (place: { subject: string; column: string | null }) => Text;

/** The names of the places in a sheet's rows. */
export function placeNames(indicator: Pick<Indicator, 'rows' | 'columns'>, rows: EntryRow[]): PlaceNames {
  const names = new Map(rows.map((row) => [cellText(row[subjectColumn]), cellText(row[subjectNameColumn])]));
  const headers = new Map(sheetColumns(indicator).map(({ key, header }) => [key, header]));
  return ({ subject, column }) => {
    const header = column === null ? null : (headers.get(column) ?? null);
    return issuePlace(indicator, { row: null, subject, subjectName: names.get(subject) ?? '', header });
  };
}
