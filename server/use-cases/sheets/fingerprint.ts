import { hash } from 'node:crypto';
import { isNoText } from '../../../shared/rules/normalise/nothing.ts';
import { annexOf, type SheetContent } from '../../../shared/terms/sheet.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';

/**
 * SHA-256 of a content, by the keys of its sheet's columns, however its cells were ordered and whether blank ones were sent
 * or left out: JSON of `[report, rows]`, each row as the list of its cells in the order of the sheet's columns. Where nothing
 * applies, what was carried over is confirmed, the planning office is answered, or there is an annex, further items say so;
 * without them, the fingerprints of receipts that were given before there were any stay true.
 */
export function fingerprint(
  { rows, report, notApplicable, confirmed, answers, ...further }: SheetContent,
  columns: string[],
): string {
  const { summary, projects, links } = annexOf(further);
  const cells = rows.map((row) => columns.map((key) => row[key] ?? null));
  const answered = Object.entries(answers ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  return sha256(
    JSON.stringify([
      report,
      cells,
      ...(notApplicable ? ['not-applicable'] : []),
      ...(confirmed ? ['confirmed'] : []),
      ...(answered.length > 0 ? [answered] : []),
      ...(summary.trim() === '' ? [] : [['summary', summary]]),
      ...(projects.length > 0 ? [['projects', ...projects]] : []),
      ...(links.length > 0 ? [['links', ...links.map(({ name, address }) => [name, address])]] : []),
    ]),
  );
}

/** The same for two reports of the same words, however they are spaced; null for a report that says nothing. */
export function reportPrint({ report }: SheetContent): string | null {
  return isNoText(report) ? null : sha256(report.normalize('NFC').replace(/\s+/g, ''));
}

/** What a repeated request must have in common with the first: the sheet, and what was in it. */
export function requestHash({ indicator, period, district }: SheetPlace, contentFingerprint: string): string {
  return sha256(JSON.stringify([indicator, period, district, contentFingerprint]));
}

function sha256(text: string): string {
  return hash('sha256', text);
}
