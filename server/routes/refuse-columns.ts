import { columnKeys, type Indicator } from '../../shared/indicator/indicator.ts';
import { type Refusal, refuseFields } from '../refusal.ts';

/** As many as are named. */
const most = 50;

/** Refuses rows, the first of them at a position, with cells in columns that the indicator's sheet does not have. */
export function refuseColumns(indicator: Indicator, rows: unknown[], position = 0): Refusal | null {
  const known = new Set(columnKeys(indicator));
  const fields: { path: string; message: string }[] = [];
  for (const [index, row] of rows.entries()) {
    if (typeof row !== 'object' || row === null) continue;
    for (const key in row) {
      if (known.has(key)) continue;
      const path = `rows.${position + index}.${key}`;
      fields.push({ path, message: `indicator ${indicator.code} has no such column` });
      if (fields.length === most) return refuseFields(fields);
    }
  }
  return fields.length > 0 ? refuseFields(fields) : null;
}
