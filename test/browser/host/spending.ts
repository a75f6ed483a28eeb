import { atRest } from './at-rest.ts';
import type { Desk } from './workbench.ts';

/** What a piece of work costs Excel: its syncs and bytes, to be asserted, and seconds, which are only told. */

export type Spent = Awaited<ReturnType<typeof spend>>;

/** From rest to rest, so that nothing which an earlier step set off is counted, and all that this one does. */
export async function spend(desk: Desk, work: () => Promise<void>) {
  await atRest(desk);
  await desk.drive('resetCounters');
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  await atRest(desk);
  return { ...(await desk.drive('counters')), seconds };
}

/** Syncs of the laying itself: the pane's look at the selection afterwards writes nothing and is a few actions only. */
export function laying({ batches }: Spent): number {
  const largest = Math.max(...batches.map(({ requestBytes }) => requestBytes));
  return batches.findIndex(({ requestBytes }) => requestBytes === largest) + 1;
}

export function report(what: string, { syncs, requestBytes, responseBytes, seconds }: Spent): void {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `${what}: ${syncs} syncs, ${kB(requestBytes)} sent, ${kB(responseBytes)} received, ${seconds.toFixed(1)} s`,
  );
}
