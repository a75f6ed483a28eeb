import { Worker } from 'node:worker_threads';
import type { OpenSubmission, SealedSubmission } from './seal-submission.ts';

/** What the thread is told, and what it answers. */
export type Order = { number: number; submission: OpenSubmission };
export type Done = { number: number; sealed: SealedSubmission };

type Waiting = { resolve(sealed: SealedSubmission): void; reject(error: unknown): void };

/** The thread, and who waits for it by the number of their order. */
type Desk = { worker: Worker; waiting: Map<number, Waiting> };

let desk: Desk | null = null;
let orders = 0;

/**
 * Seals a submission as `sealSubmission` does, in a thread of its own that stays: hashes, signature and compression need
 * nothing but what they are told, and meanwhile the thread that answers reads the next one. If it fails, so do the orders
 * that it has; the next has a new thread.
 */
export function sealSubmissionApart(submission: OpenSubmission): Promise<SealedSubmission> {
  const { worker, waiting } = openSealing();
  const number = ++orders;
  // Nobody's receipt is left behind when nothing else keeps the process.
  if (waiting.size === 0) worker.ref();
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    worker.postMessage({ number, submission } satisfies Order);
  });
}

/** Begins the thread, before anybody waits for it. */
export function openSealing(): Desk {
  desk ??= begin();
  return desk;
}

function begin(): Desk {
  const worker = new Worker(new URL('./seal-submission-worker.ts', import.meta.url));
  worker.unref();
  const waiting: Desk['waiting'] = new Map();
  worker.on('message', ({ number, sealed }: Done) => {
    waiting.get(number)?.resolve(sealed);
    waiting.delete(number);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => {
    if (desk?.worker === worker) desk = null;
    for (const { reject } of waiting.values()) reject(error);
  });
  return { worker, waiting };
}
