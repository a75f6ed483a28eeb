import { installation } from '../../storage/port/author.ts';
import type { Storage } from '../../storage/storage.ts';

/** Takes the content of drafts that need not be kept, sheet by sheet, until the server stops. */
export async function pruneSheets(
  storage: Pick<Storage, 'listPrunable' | 'pruneDrafts'>,
  clock: () => Date,
  signal: AbortSignal,
): Promise<void> {
  for (const place of await storage.listPrunable()) {
    if (signal.aborted) return;
    await storage.pruneDrafts(place, { by: installation, at: clock().toISOString() });
  }
}
