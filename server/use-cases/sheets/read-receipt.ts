import { readReceiptCode } from '../../../shared/rules/receipts/receipt-code.ts';
import { statementOf } from '../../../shared/rules/receipts/statement.ts';
import { type Receipt, type ReceiptFile, sheetOperations } from '../../../shared/wire/sheets.ts';
import { refuse } from '../../permissions.ts';
import type { Person } from '../../person.ts';
import { codeOf } from '../../receipts/seal-receipt.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { ReadingStorage } from '../../storage/storage.ts';

type CodedReceipt = Receipt & { code: string };

/**
 * A receipt by its number or its code; one that is older than codes is given its own beside what it was. It says itself
 * whose it is; whose it is not is not told either that there is one.
 */
export async function readReceipt(
  storage: ReadingStorage,
  person: Person,
  name: string,
): Promise<CodedReceipt | Refusal> {
  const read = readReceiptCode(name);
  const receipt = await ('code' in read ? storage.readReceiptByCode(read.code) : storage.readReceipt(name));
  if (!receipt) return { refused: 'not-found' };
  if (refuse(person, sheetOperations.readReceipt.access, receipt.district)) return { refused: 'not-found' };
  return { ...receipt, code: receipt.code ?? codeOf(receipt) };
}

/** The same with what was sent, for whoever may read it, to be checked without the server. */
export async function readReceiptFile(
  storage: ReadingStorage,
  person: Person,
  name: string,
): Promise<ReceiptFile | Refusal> {
  const receipt = await readReceipt(storage, person, name);
  if (isRefusal(receipt)) return receipt;
  const sent = await storage.readRevision(receipt, receipt.revision);
  if (!sent) throw new Error(`no revision ${receipt.revision} behind receipt ${receipt.id}`);
  const signature = receipt.seal?.signature ?? null;
  return { traimat: 'receipt', code: receipt.code, statement: statementOf(receipt), signature, content: sent.content };
}
