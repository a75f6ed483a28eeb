import { sheetColumns, subjectColumn } from '../../../shared/indicator/indicator.ts';
import { cellText } from '../../../shared/indicator/read-cell.ts';
import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import type { ReturnItem } from '../../../shared/terms/review.ts';
import type { Refusal } from '../../refusal.ts';
import type { Storage } from '../../storage/storage.ts';
import { decide } from '../sheets/decide.ts';
import type { FoundSheet } from '../sheets/find-sheet.ts';

/** Gives a sheet back, whole or in rows and cells that its submission has, with a message on the whole or on each. */
export async function returnSheet(
  storage: Storage,
  now: Date,
  sheet: FoundSheet,
  { step, message, items }: { step: number; message: string; items: ReturnItem[] },
): Promise<Standing | Refusal> {
  if (message === '' && (items.length === 0 || items.some((item) => item.message === ''))) {
    return { refused: 'return-empty' };
  }
  const { submitted } = await storage.readStanding(sheet.place);
  const stored = submitted === null ? null : await storage.readRevision(sheet.place, submitted);
  const fields = stored
    ? goneItems(
        sheet,
        stored.content.rows.map((row) => cellText(row[subjectColumn])),
        items,
      )
    : [];
  if (fields.length > 0) return { refused: 'row-gone', fields };
  return decide(storage, now, sheet, { step, deed: { act: 'return', message, items }, message });
}

function goneItems({ indicator }: FoundSheet, subjects: string[], items: ReturnItem[]) {
  const known = new Set(subjects);
  const columns = new Set(
    sheetColumns(indicator)
      .filter(({ filledBy }) => filledBy !== 'given')
      .map(({ key }) => key),
  );
  return items.flatMap(({ subject, column }, index) => {
    if (!known.has(subject)) return [{ path: `items.${index}.subject`, message: `no row ${subject} was submitted` }];
    if (column === null || columns.has(column)) return [];
    return [{ path: `items.${index}.column`, message: `nobody fills a column ${column}` }];
  });
}
