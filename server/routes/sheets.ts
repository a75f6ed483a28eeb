import { isRefusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { findSheet } from '../use-cases/sheets/find-sheet.ts';
import { readSubmission } from '../use-cases/sheets/read-submission.ts';
import { saveDraft } from '../use-cases/sheets/save-draft.ts';
import { submit } from '../use-cases/sheets/submit.ts';
import type { Handlers } from './operation.ts';
import { numberTag, readIdempotencyKey, readIfMatch, sheetTag } from './preconditions.ts';
import { readContent } from './sheet-content.ts';

/**
 * A sheet's three calls. The order of refusals is the order of these lines: unknown (404), not yours (403),
 * preconditions (428, 400), body (415, 413, 400, 422); the use case goes on with quarter (409), revision (412), state (409), issues (422).
 */
export function submissionHandlers(
  storage: Storage,
  clock: () => Date,
): Pick<Handlers, 'readSubmission' | 'saveDraft' | 'submit'> {
  return {
    async readSubmission({ person, parameters }) {
      const sheet = await findSheet(storage, person, parameters, 'read-sheet');
      if (isRefusal(sheet)) return sheet;
      const submission = await readSubmission(storage, sheet);
      return { answer: submission, headers: { ETag: sheetTag(submission) } };
    },
    async saveDraft({ person, parameters, context }) {
      const sheet = await findSheet(storage, person, parameters, 'write-sheet');
      if (isRefusal(sheet)) return sheet;
      const match = readIfMatch(context);
      if (isRefusal(match)) return match;
      const read = await readContent(context, sheet.indicator);
      if (isRefusal(read)) return read;
      const saved = await saveDraft(storage, clock(), sheet, { ...match, ...read });
      return isRefusal(saved) ? saved : { answer: saved, headers: { ETag: sheetTag(saved) } };
    },
    async submit({ person, parameters, context }) {
      const sheet = await findSheet(storage, person, parameters, 'write-sheet');
      if (isRefusal(sheet)) return sheet;
      const match = readIfMatch(context);
      if (isRefusal(match)) return match;
      const idempotency = readIdempotencyKey(context);
      if (isRefusal(idempotency)) return idempotency;
      const read = await readContent(context, sheet.indicator);
      if (isRefusal(read)) return read;
      const outcome = await submit(storage, clock(), sheet, { ...match, ...idempotency, ...read });
      if (isRefusal(outcome)) return outcome;
      const { receipt, replayed } = outcome;
      const headers = { ETag: numberTag(receipt.revision), ...(replayed ? { 'Idempotency-Replayed': 'true' } : {}) };
      return { answer: receipt, headers };
    },
  };
}
