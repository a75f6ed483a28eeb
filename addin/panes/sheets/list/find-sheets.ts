import type { Assignment } from '../../../../shared/wire/sheets.ts';

/** The sheets whose code or title, in either language, has what is sought. */
export function findSheets(sheets: Assignment[], sought: string): Assignment[] {
  const words = sought.trim().toLowerCase();
  return sheets.filter(
    ({ indicator, title }) =>
      indicator.includes(words) || title.th.toLowerCase().includes(words) || title.en.toLowerCase().includes(words),
  );
}
