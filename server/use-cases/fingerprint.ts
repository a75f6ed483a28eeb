import { createHash } from 'node:crypto';
import { type Indicator, sheetColumns } from '../../shared/spec/indicator.ts';
import type { SubmissionContent } from '../../shared/terms/submission.ts';
import type { SheetPlace } from '../../shared/wire/schemas.ts';

/**
 * SHA-256 of a content, however its cells were ordered and whether blank ones were sent or left out: JSON of
 * `[report, rows]`, each row as the list of its cells in the order of the sheet's columns. Where nothing applies, a
 * third item says so; without it, the fingerprints of receipts that were given before there was one stay true.
 */
export function fingerprint({ rows, report, notApplicable }: SubmissionContent, indicator: Indicator): string {
  const keys = sheetColumns(indicator).map(({ key }) => key);
  const cells = rows.map((row) => keys.map((key) => row[key] ?? null));
  return sha256(JSON.stringify(notApplicable ? [report, cells, 'not-applicable'] : [report, cells]));
}

/** What a repeated request must have in common with the first: the sheet, and what was in it. */
export function requestHash({ indicator, period, district }: SheetPlace, contentFingerprint: string): string {
  return sha256(JSON.stringify([indicator, period, district, contentFingerprint]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
