import { stayingThread } from '../staying-thread.ts';
import type { Wanted } from './common-passwords.ts';

/**
 * Whether a password is among those that are tried first (`isCommon`), by a thread of its own: the list of them takes a
 * tenth of a second and more to build, and is not needed until somebody sets a password.
 */
export const { ask: isCommonApart } = stayingThread<Wanted, boolean>(
  new URL('./common-passwords-worker.ts', import.meta.url),
);
