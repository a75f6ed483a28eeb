import { useCallback, useEffect, useState } from 'react';
import type { Outcome } from '../outcome.ts';
import { deferred } from '../sync/deferred.ts';
import { workbookIdentity } from '../workbook/workbook-identity.ts';

/** `elsewhere`: another pane holds the workbook · `lost`: it was ours until another pane took it. */
export type WorkbookLock = 'asking' | 'ours' | 'elsewhere' | 'lost';

/**
 * One pane a workbook, by the browser's own locks, which also end with a pane that dies. Where there are no locks, or
 * the workbook will not tell its id (`workbook` is then empty), every pane may work: the server's revisions still keep
 * them apart.
 */
export function useWorkbookLock(): { lock: WorkbookLock; workbook: string; steal(): void } {
  const [lock, setLock] = useState<WorkbookLock>('asking');
  const [workbook, setWorkbook] = useState('');
  const [attempt, setAttempt] = useState({ steal: false });

  useEffect(() => {
    const released = deferred<void>();
    let gone = false;
    const enter = (next: WorkbookLock) => {
      if (!gone) setLock(next);
    };
    void (async () => {
      const identity = await askIdentity();
      if (gone) return;
      if (identity.ok) setWorkbook(identity.value);
      if (!identity.ok || !navigator.locks) {
        enter('ours');
        return;
      }
      const options = attempt.steal ? { steal: true } : { ifAvailable: true };
      try {
        await navigator.locks.request(`traimat.workbook.${identity.value}`, options, async (granted) => {
          enter(granted ? 'ours' : 'elsewhere');
          if (granted) await released.promise;
        });
      } catch (error) {
        // Stolen by another pane. Anything else means that there are no locks to be had here.
        enter(error instanceof DOMException && error.name === 'AbortError' ? 'lost' : 'ours');
      }
    })();
    return () => {
      gone = true;
      released.resolve();
    };
  }, [attempt]);

  return { lock, workbook, steal: useCallback(() => setAttempt({ steal: true }), []) };
}

/** Asks a few times: what is kept under a workbook's id would not be found again under none. */
async function askIdentity(): Promise<Outcome<string>> {
  for (const pause of [1_000, 2_000]) {
    const identity = await workbookIdentity();
    if (identity.ok) return identity;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return workbookIdentity();
}
