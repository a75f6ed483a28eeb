import type { restatementOperations } from '../../shared/wire/restatements.ts';
import { previewRestatement, restate } from '../use-cases/review/restate.ts';
import type { Handlers } from './operation.ts';

/** Counting what has been accepted anew: an act of its own of the planning office. */
export const restatementHandlers: Pick<Handlers, keyof typeof restatementOperations> = {
  previewRestatement: ({ storage, now, quarter }) => previewRestatement(storage, now, quarter),
  restate: ({ storage, now, person, quarter, body }) => restate(storage, now, person, quarter, body),
};
