import { columnKeys } from '../../../shared/indicator/indicator.ts';
import { bangkokDay } from '../../../shared/rules/calendar/reporting-window.ts';
import { draftsOfADay } from '../../../shared/rules/sheets/kept-drafts.ts';
import { advance } from '../../../shared/rules/sheets/workflow.ts';
import type { SheetContent } from '../../../shared/terms/sheet.ts';
import type { ServerSheet } from '../../../shared/wire/sheets.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { StoredSheet } from '../../storage/port/sheets.ts';
import { toStored } from '../../storage/sheets/stored-content.ts';
import type { Storage } from '../../storage/storage.ts';
import { type Moved, unlessMoved } from '../unless-moved.ts';
import { assessSheet, requireRoster } from './assess-sheet.ts';
import { checkWindow } from './check-window.ts';
import type { FoundSheet } from './find-sheet.ts';
import { fingerprint, reportPrint } from './fingerprint.ts';
import { toSheet } from './read-sheet.ts';

export type Draft = { revision: number; content: SheetContent };

/**
 * Stores a sheet as it is, errors and all. A draft that the person has stored already is answered as stored: the answer of
 * then was lost, or they would know of it.
 */
export async function saveDraft(
  storage: Storage,
  now: Date,
  sheet: FoundSheet,
  draft: Draft,
): Promise<ServerSheet | Refusal> {
  return unlessMoved(now, (time) => saveOnce(storage, time, sheet, draft));
}

async function saveOnce(
  storage: Storage,
  now: Date,
  sheet: FoundSheet,
  { revision, content }: Draft,
): Promise<ServerSheet | Refusal | Moved> {
  const { place, person } = sheet;
  const standing = await storage.readStanding(place);
  if (standing.revision === revision + 1 && standing.submitted !== standing.revision) {
    const stored = await storage.readSheet(place);
    if (isSame(sheet, content, stored)) return toSheet(storage, sheet, stored);
  }
  const window = checkWindow(sheet, standing, now);
  if (isRefusal(window)) return window;
  const without = await requireRoster(storage, sheet);
  if (without) return without;
  if (standing.revision !== revision) {
    return {
      refused: 'revision-conflict',
      current: await toSheet(storage, sheet, await storage.readSheet(place)),
    };
  }
  const after = advance(standing, { act: 'save', revision: revision + 1 });
  if (!after) return { refused: 'wrong-state', state: standing.state };
  if (await isTooLarge(storage, now, person, content)) return { refused: 'drafts-too-large' };
  const { assessment, roster, version } = await assessSheet(storage, sheet, content);
  const at = now.toISOString();
  const outcome = await storage.saveRevision({
    place,
    expectedRevision: revision,
    event: { act: 'save', at, by: person, message: '', standing: after },
    indicatorVersion: version,
    inForce: sheet.indicator.version,
    roster,
    content: toStored(content),
    result: assessment.result,
    progress: assessment.progress,
    reportPrint: reportPrint(content),
    savedAt: at,
    savedBy: person,
  });
  if (outcome.kind === 'moved') return { moved: true };
  if (outcome.kind === 'behind') return { moved: true, last: outcome.last };
  // Whoever came first is looked at again: it may be the same draft, whose answer was lost.
  if (outcome.kind === 'conflict') return { moved: true };
  return toSheet(storage, sheet, await storage.readSheet(place));
}

function isSame({ person, indicator }: FoundSheet, content: SheetContent, stored: StoredSheet | null): boolean {
  if (stored?.savedBy.username !== person.username) return false;
  const columns = columnKeys(indicator);
  return fingerprint(stored.content, columns) === fingerprint(content, columns);
}

/** Whether a draft would take more room than somebody's drafts of a day in Bangkok may. What is submitted always may. */
async function isTooLarge(
  storage: Storage,
  now: Date,
  { username }: FoundSheet['person'],
  content: SheetContent,
): Promise<boolean> {
  const midnight = new Date(`${bangkokDay(now)}T00:00:00+07:00`).toISOString();
  const stored = await storage.countDraftBytes(username, midnight);
  return stored + Buffer.byteLength(JSON.stringify(content)) > draftsOfADay;
}
