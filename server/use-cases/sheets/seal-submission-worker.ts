import { answerOrders } from '../../staying-thread.ts';
import { sealSubmission } from './seal-submission.ts';

/** Seals one submission after another (seal-submission-apart.ts). */
answerOrders(sealSubmission);
