import type { Submission } from '../../shared/wire/schemas.ts';
import type { Storage, StoredSubmission } from '../storage/storage.ts';
import type { OpenSheet } from './open-sheet.ts';

export async function readSubmission(storage: Storage, sheet: OpenSheet): Promise<Submission> {
  return toSubmission(sheet, await storage.readSubmission(sheet.place));
}

/** A stored sheet as it crosses the network; one that nobody has stored is revision 0. */
export function toSubmission({ place, indicator }: OpenSheet, stored: StoredSubmission | null): Submission {
  return {
    ...place,
    state: stored?.state ?? 'none',
    revision: stored?.revision ?? 0,
    indicatorVersion: stored?.indicatorVersion ?? indicator.version,
    rows: stored?.content.rows ?? [],
    report: stored?.content.report ?? '',
    result: stored?.result ?? null,
    savedAt: stored?.savedAt ?? null,
    savedBy: stored?.savedBy.displayName ?? null,
    submittedAt: stored?.submittedAt ?? null,
    receipt: stored?.receipt ?? null,
  };
}
