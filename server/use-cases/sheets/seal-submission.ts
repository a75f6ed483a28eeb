import type { SheetContent } from '../../../shared/terms/sheet.ts';
import type { Receipt, Seal } from '../../../shared/wire/sheets.ts';
import type { ReceiptKey } from '../../receipts/receipt-key.ts';
import { sealReceipt, type Unsealed } from '../../receipts/seal-receipt.ts';
import { type StoredContent, toStored } from '../../storage/sheets/stored-content.ts';
import { fingerprint, reportPrint, requestHash } from './fingerprint.ts';

/** A submission that may be stored, in what a thread can be told. */
export type OpenSubmission = {
  content: SheetContent;
  /** The keys of the sheet's columns, in their order. */
  columns: string[];
  /** What its receipt says beside what is made of the content. */
  said: Omit<Unsealed, 'id' | 'fingerprint'>;
  basis: Pick<Seal, 'version' | 'roster' | 'target'>;
  key: Pick<ReceiptKey, 'id' | 'secret'>;
};

/** What is stored of it, and given for it. */
export type SealedSubmission = {
  receipt: Receipt;
  /** What a repeated request must have in common with it. */
  hash: string;
  content: StoredContent;
  reportPrint: string | null;
};

/** All that is made of a submission's content when it has been found to be right: a third of what a submission costs. */
export function sealSubmission({ content, columns, said, basis, key }: OpenSubmission): SealedSubmission {
  const print = fingerprint(content, columns);
  const receipt = { ...said, id: receiptNumber(said, print), fingerprint: print };
  return {
    receipt: sealReceipt(receipt, basis, content, key),
    hash: requestHash(said, print),
    content: toStored(content),
    reportPrint: reportPrint(content),
  };
}

/** `2100-1040-2563-Q1-1035-3-9f86d081`: says on paper what it is for, and cannot be mistaken for another's. */
function receiptNumber({ indicator, period, district, revision }: OpenSubmission['said'], print: string): string {
  return `${indicator}-${period}-${district}-${revision}-${print.slice(0, 8)}`;
}
