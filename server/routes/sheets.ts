import type { sheetOperations } from '../../shared/wire/sheets.ts';
import type { ReceiptKeys } from '../receipts/receipt-keys.ts';
import { isRefusal } from '../refusal.ts';
import { listAssignments } from '../use-cases/sheets/list-assignments.ts';
import { readReceipt, readReceiptFile } from '../use-cases/sheets/read-receipt.ts';
import { readSheet } from '../use-cases/sheets/read-sheet.ts';
import { saveDraft } from '../use-cases/sheets/save-draft.ts';
import { submit } from '../use-cases/sheets/submit.ts';
import type { Handlers } from './operation.ts';

/** A district's sheets, as its officer fills and sends them. */
export const sheetHandlers = (receipts: ReceiptKeys): Pick<Handlers, keyof typeof sheetOperations> => ({
  listAssignments: ({ storage, now, person, query }) => listAssignments(storage, now, person, query.fiscalYear),
  readSheet: ({ storage, sheet }) => readSheet(storage, sheet),
  saveDraft: ({ storage, now, sheet, revision, body }) => saveDraft(storage, now, sheet, { revision, content: body }),
  async submit({ storage, now, sheet, revision, key, body, headers }) {
    const outcome = await submit({ storage, receipts }, now, sheet, { revision, key, content: body });
    if (isRefusal(outcome)) return outcome;
    if (outcome.replayed) headers.set('Idempotency-Replayed', 'true');
    return outcome.receipt;
  },
  readReceipt: ({ storage, person, parameters }) => readReceipt(storage, person, parameters.id),
  readReceiptFile: ({ storage, person, parameters }) => readReceiptFile(storage, person, parameters.id),
});
