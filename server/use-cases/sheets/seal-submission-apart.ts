import { stayingThread } from '../../staying-thread.ts';
import type { OpenSubmission, SealedSubmission } from './seal-submission.ts';

/**
 * Seals a submission as `sealSubmission` does, in a thread of its own that stays: hashes, signature and compression need
 * nothing but what they are told, and meanwhile the thread that answers reads the next one.
 */
export const { open: openSealing, ask: sealSubmissionApart } = stayingThread<OpenSubmission, SealedSubmission>(
  new URL('./seal-submission-worker.ts', import.meta.url),
);
