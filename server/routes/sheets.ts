import type { sheetOperations } from '../../shared/wire/sheets.ts';
import { isRefusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { listAssignments } from '../use-cases/sheets/list-assignments.ts';
import { readReceipt } from '../use-cases/sheets/read-receipt.ts';
import { readSheet } from '../use-cases/sheets/read-sheet.ts';
import { saveDraft } from '../use-cases/sheets/save-draft.ts';
import { submit } from '../use-cases/sheets/submit.ts';
import type { Handlers } from './operation.ts';

/** A district's sheets, as its officer fills and sends them. */
export function sheetHandlers(storage: Storage, clock: () => Date): Pick<Handlers, keyof typeof sheetOperations> {
  return {
    listAssignments: ({ person }) => listAssignments(storage, clock(), person),
    readSheet: ({ sheet }) => readSheet(storage, sheet),
    saveDraft: ({ sheet, revision, body }) => saveDraft(storage, clock(), sheet, { revision, content: body }),
    async submit({ sheet, revision, key, body, headers }) {
      const outcome = await submit(storage, clock(), sheet, { revision, key, content: body });
      if (isRefusal(outcome)) return outcome;
      if (outcome.replayed) headers.set('Idempotency-Replayed', 'true');
      return outcome.receipt;
    },
    readReceipt: ({ person, parameters }) => readReceipt(storage, person, parameters.id),
  };
}
