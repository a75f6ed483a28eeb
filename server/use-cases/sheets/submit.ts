import { columnKeys } from '../../../shared/indicator/indicator.ts';
import { mainTarget } from '../../../shared/indicator/main-figure.ts';
import { advance } from '../../../shared/rules/sheets/workflow.ts';
import type { SheetContent } from '../../../shared/terms/sheet.ts';
import type { Receipt } from '../../../shared/wire/sheets.ts';
import type { ReceiptKeys } from '../../receipts/receipt-keys.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { EarlierAnswer } from '../../storage/port/answers.ts';
import type { StoredSheet } from '../../storage/port/sheets.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';
import { readReportDemand } from '../calendar/report-demand.ts';
import { type Moved, unlessMoved } from '../unless-moved.ts';
import { assessSheet, requireRoster, returnedContent } from './assess-sheet.ts';
import { checkWindow } from './check-window.ts';
import type { FoundSheet } from './find-sheet.ts';
import { fingerprint, requestHash } from './fingerprint.ts';
import { toSheet } from './read-sheet.ts';
import { sealSubmissionApart } from './seal-submission-apart.ts';
import { targetOfOffice } from './show-sheet.ts';

/** What submissions are stored in, and what their receipts are sealed with. */
export type SubmitDesk = { storage: Storage; receipts: Pick<ReceiptKeys, 'current'> };

export type SubmitRequest = { revision: number; key: string; content: SheetContent };

/**
 * Checks, counts and stores a sheet, and acknowledges it by a receipt. A request that has been answered before gets
 * that answer again, even when the quarter has closed or the sheet has moved on since: its sender could not know. It is
 * looked for where the sheet is stored, and before any refusal, so that nothing is asked of most, which are the first.
 */
export async function submit(
  { storage, receipts }: SubmitDesk,
  now: Date,
  sheet: FoundSheet,
  { revision, key, content }: SubmitRequest,
): Promise<{ receipt: Receipt; replayed: boolean } | Refusal> {
  const answer = await unlessMoved(now, (time) =>
    submitOnce({ storage, receipts }, time, sheet, { revision, key, content }),
  );
  if (!isRefusal(answer)) return answer;
  const hash = requestHash(sheet.place, fingerprint(content, columnKeys(sheet.indicator)));
  const earlier = await storage.readAnswer({ username: sheet.person.username, key, hash });
  return earlier.kind === 'none' ? answer : toAnswer(earlier);
}

async function submitOnce(
  { storage, receipts }: SubmitDesk,
  now: Date,
  sheet: FoundSheet,
  { revision, key, content }: SubmitRequest,
): Promise<{ receipt: Receipt; replayed: boolean } | Refusal | Moved> {
  const standing = await storage.readStanding(sheet.place);
  const window = checkWindow(sheet, standing, now);
  if (isRefusal(window)) return window;
  const without = await requireRoster(storage, sheet);
  if (without) return without;
  if (standing.revision !== revision) {
    return conflictWith(storage, sheet, await storage.readSheet(sheet.place));
  }
  const at = now.toISOString();
  const after = advance(standing, { act: 'submit', revision: revision + 1, at, late: window.late });
  if (!after) return { refused: 'wrong-state', state: standing.state };
  const returned = await returnedContent(storage, sheet.place, standing);
  const { demand: reportDemand } = await readReportDemand(storage);
  const { assessment, roster, version } = await assessSheet(storage, sheet, content, { returned, reportDemand });
  if (assessment.blocking.length > 0) return { refused: 'has-issues', issues: assessment.blocking };

  const { result } = assessment;
  const said = {
    ...sheet.place,
    revision: revision + 1,
    rows: content.rows.length,
    result,
    submittedAt: at,
    submittedBy: sheet.person.displayName,
    late: after.late,
  };
  const target = mainTarget(sheet.indicator, sheet.period.period, targetOfOffice(sheet.place));
  const { receipt, hash, ...written } = await sealSubmissionApart({
    content,
    columns: columnKeys(sheet.indicator),
    said,
    basis: { version, roster, target },
    key: await receipts.current(),
  });
  const outcome = await storage.saveRevision({
    place: sheet.place,
    expectedRevision: revision,
    event: { act: 'submit', at, by: sheet.person, message: '', standing: after },
    indicatorVersion: version,
    inForce: sheet.indicator.version,
    roster,
    ...written,
    result,
    progress: assessment.progress,
    savedAt: at,
    savedBy: sheet.person,
    submission: { receipt, request: { username: sheet.person.username, key, hash } },
  });
  switch (outcome.kind) {
    case 'saved':
      return { receipt, replayed: false };
    case 'moved':
      return { moved: true };
    case 'behind':
      return { moved: true, last: outcome.last };
    case 'conflict':
      return conflictWith(storage, sheet, outcome.current);
    default:
      return toAnswer(outcome);
  }
}

function toAnswer(earlier: Exclude<EarlierAnswer, { kind: 'none' }>): { receipt: Receipt; replayed: true } | Refusal {
  return earlier.kind === 'replayed' ? { receipt: earlier.receipt, replayed: true } : { refused: 'key-reused' };
}

async function conflictWith(storage: ReadingStorage, sheet: FoundSheet, current: StoredSheet | null): Promise<Refusal> {
  return { refused: 'revision-conflict', current: await toSheet(storage, sheet, current) };
}
