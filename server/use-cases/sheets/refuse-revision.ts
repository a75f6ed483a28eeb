import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Refusal } from '../../refusal.ts';
import type { ReadingStorage } from '../../storage/storage.ts';

/** Why the content of a revision cannot be read: there is none, or it was pruned. */
export async function refuseRevision(storage: ReadingStorage, place: SheetPlace, revision: number): Promise<Refusal> {
  const record = await storage.readRecord(place, revision);
  return { refused: record?.pruned ? 'revision-pruned' : 'unknown-revision' };
}
