import { type Indicator, sheetColumns } from '../../../shared/indicator/indicator.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { type Refusal, refuseFields } from '../../refusal.ts';

/** Refuses rows with cells in columns that the indicator's sheet does not have. */
export function refuseColumns(indicator: Indicator, rows: EntryRow[]): Refusal | null {
  const known = new Set(sheetColumns(indicator).map(({ key }) => key));
  const fields = rows.flatMap((row, position) =>
    Object.keys(row)
      .filter((key) => !known.has(key))
      .map((key) => ({ path: `rows.${position}.${key}`, message: `indicator ${indicator.code} has no such column` })),
  );
  return fields.length > 0 ? refuseFields(fields) : null;
}
