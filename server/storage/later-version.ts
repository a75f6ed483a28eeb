import { knownMigrations } from './migrations.ts';

/**
 * A later version of this program has changed the tables while this one was running: it would write beside what it does
 * not know of, so it writes no more.
 */
export class LaterVersion extends Error {
  constructor(step: string) {
    super(`a later version of the program has changed the tables (${step}): nothing is written by this one any more`);
  }
}

/** @throws LaterVersion when one of the steps that the tables have taken is none that this program knows */
export function refuseLater(taken: readonly string[]): void {
  const step = taken.findLast((name) => !knownMigrations.includes(name));
  if (step !== undefined) throw new LaterVersion(step);
}
