import { parentPort } from 'node:worker_threads';
import { sealSubmission } from './seal-submission.ts';
import type { Done, Order } from './seal-submission-apart.ts';

/** Seals one submission after another (seal-submission-apart.ts). */
parentPort?.on('message', ({ number, submission }: Order) => {
  parentPort?.postMessage({ number, sealed: sealSubmission(submission) } satisfies Done);
});
