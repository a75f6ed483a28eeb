import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import type { WritingConnection } from '../connection.ts';
import type { CarryOver } from './carry-over.ts';
import type { Disk } from './disk.ts';
import { createLookForLater } from './later-version.ts';
import type { Statements } from './statements.ts';
import { sqliteTrouble } from './trouble.ts';

/** Milliseconds that another process is waited for, and between two tries. */
const patience = 5_000;
const pause = 3;

/**
 * The connection that writes. Its transactions take the write lock at their start: begun plainly they would take it at the
 * first write, and two processes that had both read by then could not both go on. SQLite's own waiting for another process
 * must be off: it would hold the thread, and nobody would be answered meanwhile.
 */
export function createConnection(
  database: DatabaseSync,
  run: Statements,
  disk: Pick<Disk, 'flush'>,
  carryOver: Pick<CarryOver, 'wrote'>,
): WritingConnection {
  const lookForLater = createLookForLater(database);
  const begin = database.prepare('begin immediate');
  const savepoint = database.prepare('savepoint turn');
  const release = database.prepare('release turn');
  const rollbackToSavepoint = database.prepare('rollback to turn');
  const commit = database.prepare('commit');
  let statements = 0;
  return {
    execute: async (query) => {
      statements += 1;
      return run(query);
    },
    async begin() {
      for (const started = performance.now(); ; ) {
        try {
          begin.run();
          return lookForLater();
        } catch (error) {
          if (sqliteTrouble(error) !== 'busy' || performance.now() - started > patience) throw error;
          await delay(pause * (0.5 + Math.random()));
        }
      }
    },
    savepoint: async () => void savepoint.run(),
    answered: async () => {},
    release: async () => void release.run(),
    async rollbackToSavepoint() {
      rollbackToSavepoint.run();
      release.run();
    },
    async commit() {
      commit.run();
      await disk.flush();
      carryOver.wrote(statements);
      statements = 0;
    },
    async rollback() {
      if (database.isTransaction) database.exec('rollback');
    },
    stands: () => database.isTransaction,
  };
}
