import type { SubmissionContent } from '../../shared/terms/submission.ts';
import type { Submission } from '../../shared/wire/schemas.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { assessSheet } from './assess-sheet.ts';
import { checkWindow } from './check-window.ts';
import type { OpenSheet } from './open-sheet.ts';
import { toSubmission } from './read-submission.ts';

export type Draft = { expectedRevision: number; content: SubmissionContent };

/** Stores a sheet as it is, errors and all. A submission that came before stays counted until the next one. */
export async function saveDraft(
  storage: Storage,
  now: Date,
  sheet: OpenSheet,
  { expectedRevision, content }: Draft,
): Promise<Submission | Refusal> {
  const window = checkWindow(sheet.period.window, now);
  if (isRefusal(window)) return window;
  const { assessment, roster } = await assessSheet(storage, sheet, content);
  const outcome = await storage.saveRevision({
    place: sheet.place,
    expectedRevision,
    state: 'draft',
    indicatorVersion: sheet.indicator.version,
    roster,
    content,
    result: assessment.result,
    savedAt: now.toISOString(),
    savedBy: sheet.person,
  });
  if (outcome.kind === 'conflict')
    return { refused: 'revision-conflict', current: toSubmission(sheet, outcome.current) };
  return toSubmission(sheet, await storage.readSubmission(sheet.place));
}
