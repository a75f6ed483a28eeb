import type { Text } from '../../../../shared/terms/text.ts';
import type { Assignment } from '../../../../shared/wire/sheets.ts';
import { sheetStateWords } from '../../../parts/sheets/sheet-state-words.ts';
import { dateName, dueNote } from '../../../parts/words/moments.ts';
import { listWords as words } from './list-words.ts';

/** Up to so many days before the due day they are counted; before that the day itself is named. */
const countedDays = 31;

/** Something said of a sheet in its line; urgent where it presses. */
export type LineFact = { text: Text; urgent?: boolean };

/**
 * What a sheet's line says beside its state: how far it is, and until when.
 *
 * | sheet | says |
 * |---|---|
 * | cancelled | from which quarter on |
 * | returned or reopened | how many places are to be mended, or the whole sheet |
 * | not submitted, open or late | rows, how the due day stands, more time given |
 * | not submitted, before or closed | when it opens, or has closed |
 * | submitted, or further | rows |
 */
export function lineFacts(sheet: Assignment, now: Date): LineFact[] {
  const { state, cancelled, request, window, filled, extension } = sheet;
  if (cancelled) return [{ text: sheetStateWords.cancelled(cancelled.fromQuarter) }];
  if (state === 'returned' || state === 'reopened') {
    const items = request?.items.length ?? 0;
    return [{ text: items === 0 ? words.mendWhole : sheetStateWords.items(items), urgent: true }];
  }
  const rows = filled ? [{ text: sheet.overDistricts ? words.districts(filled) : words.filled(filled) }] : [];
  if (state !== 'none' && state !== 'draft') return rows;
  if (window === 'before') return [{ text: words.opens(dateName(sheet.opensOn)) }];
  if (window === 'closed') return [...rows, { text: words.closed(dateName(sheet.closesOn)) }];
  return [...rows, due(sheet, now), ...(extension ? [{ text: words.extended }] : [])];
}

function due(sheet: Assignment, now: Date): LineFact {
  const note = dueNote(sheet, now);
  if (note?.kind === 'overdue') return { text: words.overdue(note.days), urgent: true };
  if (note?.kind === 'left' && note.days <= countedDays) return { text: words.left(note.days) };
  return { text: words.due(dateName(sheet.dueOn)) };
}
