import type { SubmissionContent } from '../../shared/terms/submission.ts';
import type { Receipt } from '../../shared/wire/schemas.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { SaveOutcome, Storage } from '../storage/storage.ts';
import { assessSheet } from './assess-sheet.ts';
import { checkWindow } from './check-window.ts';
import { fingerprint, requestHash } from './fingerprint.ts';
import type { OpenSheet } from './open-sheet.ts';
import { toSubmission } from './read-submission.ts';

export type SubmitRequest = { expectedRevision: number; key: string; content: SubmissionContent };

/**
 * Checks, counts and stores a sheet, and acknowledges it by a receipt. A request that has been answered before gets
 * that answer again, even when the quarter has closed or the sheet has moved on since: its sender could not know.
 */
export async function submit(
  storage: Storage,
  now: Date,
  sheet: OpenSheet,
  { expectedRevision, key, content }: SubmitRequest,
): Promise<{ receipt: Receipt; replayed: boolean } | Refusal> {
  const print = fingerprint(content, sheet.indicator);
  const request = { username: sheet.person.username, key, hash: requestHash(sheet.place, print) };
  const earlier = await storage.readAnswer(request);
  if (earlier.kind !== 'none') return toAnswer(earlier, sheet);

  const window = checkWindow(sheet.period.window, now);
  if (isRefusal(window)) return window;
  if ((await storage.readRevisionNumber(sheet.place)) !== expectedRevision) {
    return toAnswer({ kind: 'conflict', current: await storage.readSubmission(sheet.place) }, sheet);
  }
  const { assessment, roster } = await assessSheet(storage, sheet, content);
  if (assessment.blocking.length > 0) return { refused: 'has-issues', issues: assessment.blocking };

  const { result } = assessment;
  const receipt: Receipt = {
    ...sheet.place,
    id: receiptNumber(sheet, expectedRevision + 1, print),
    revision: expectedRevision + 1,
    rows: content.rows.length,
    result,
    submittedAt: now.toISOString(),
    submittedBy: sheet.person.displayName,
    late: window.late,
    fingerprint: print,
  };
  const outcome = await storage.saveRevision({
    place: sheet.place,
    expectedRevision,
    state: 'submitted',
    indicatorVersion: sheet.indicator.version,
    roster,
    content,
    result,
    savedAt: receipt.submittedAt,
    savedBy: sheet.person,
    submission: { receipt, request },
  });
  return outcome.kind === 'saved' ? { receipt, replayed: false } : toAnswer(outcome, sheet);
}

/** `2100-1040-2563-Q1-1035-3-9f86d081`: says on paper what it is for, and cannot be mistaken for another's. */
function receiptNumber({ place }: OpenSheet, revision: number, print: string): string {
  return `${place.indicator}-${place.period}-${place.district}-${revision}-${print.slice(0, 8)}`;
}

function toAnswer(
  outcome: Exclude<SaveOutcome, { kind: 'saved' }>,
  sheet: OpenSheet,
): { receipt: Receipt; replayed: true } | Refusal {
  switch (outcome.kind) {
    case 'replayed':
      return { receipt: outcome.receipt, replayed: true };
    case 'key-reused':
      return { refused: 'key-reused' };
    case 'conflict':
      return { refused: 'revision-conflict', current: toSubmission(sheet, outcome.current) };
  }
}
