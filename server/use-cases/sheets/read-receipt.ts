import { type Receipt, sheetOperations } from '../../../shared/wire/sheets.ts';
import { refuse } from '../../permissions.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import type { ReadingStorage } from '../../storage/storage.ts';

/** A receipt says itself whose it is; whose it is not is not told either that there is one. */
export async function readReceipt(storage: ReadingStorage, person: Person, id: string): Promise<Receipt | Refusal> {
  const receipt = await storage.readReceipt(id);
  if (!receipt) return { refused: 'not-found' };
  return refuse(person, sheetOperations.readReceipt.access, receipt.district) ? { refused: 'not-found' } : receipt;
}
