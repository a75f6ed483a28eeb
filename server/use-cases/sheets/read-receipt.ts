import type { Receipt } from '../../../shared/wire/sheets.ts';
import type { Person } from '../../auth/person.ts';
import { refuse } from '../../permissions.ts';
import type { Refusal } from '../../refusal.ts';
import type { Storage } from '../../storage/storage.ts';

export async function readReceipt(storage: Storage, person: Person, id: string): Promise<Receipt | Refusal> {
  const receipt = await storage.readReceipt(id);
  if (!receipt) return { refused: 'not-found' };
  return refuse(person, 'read-receipt', receipt.district) ?? receipt;
}
