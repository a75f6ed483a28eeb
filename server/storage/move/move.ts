import type { Kysely, Transaction } from 'kysely';
import type { LogBreak } from '../../../shared/terms/log.ts';
import type { Database } from '../database.ts';
import { verifyLog } from '../log/verify-log.ts';
import { countOn } from '../postgres/count-on.ts';
import type { Tables } from '../tables.ts';
import { type AnyTables, copyTable, countRows } from './copy-table.ts';
import { findUnlike, tablesOf } from './tables-of.ts';

/**
 * | outcome | in the new database |
 * |---|---|
 * | moved | everything, counted, and the log read from its first link to its last |
 * | not-empty | what was there before: this table has rows |
 * | unlike | nothing: it has no room for this table of the other, or for a column of it |
 * | miscounted | nothing: of this table not as many rows have come |
 * | broken | nothing: the log does not hold, and so did not before |
 */
export type MoveOutcome =
  | { kind: 'moved'; rows: number; links: number }
  | { kind: 'not-empty' | 'unlike' | 'miscounted'; table: string }
  | { kind: 'broken'; broken: LogBreak };

/** Copies everything that a database holds into an empty one, in one transaction. Nobody writes in the first meanwhile. */
export async function moveDatabase(from: Database, to: Database): Promise<MoveOutcome> {
  try {
    return await from.db.transaction().execute((held) =>
      to.db.transaction().execute(async (transaction): Promise<MoveOutcome> => {
        const moved = await copyAll(anyTables(held), anyTables(transaction));
        const verified = await verifyLog(transaction, null);
        if (verified?.broken) throw new Refused({ kind: 'broken', broken: verified.broken });
        if (to.kind === 'postgres') await countOn(transaction);
        return { kind: 'moved', rows: moved, links: verified?.last.link ?? 0 };
      }),
    );
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    throw error;
  }
}

/** Takes back what has been copied. */
class Refused extends Error {
  readonly outcome: MoveOutcome;
  constructor(outcome: MoveOutcome) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}

function anyTables(transaction: Transaction<Tables>): Kysely<AnyTables> {
  return transaction as unknown as Kysely<AnyTables>;
}

/** Gives of how many rows. */
async function copyAll(from: Kysely<AnyTables>, to: Kysely<AnyTables>): Promise<number> {
  const tables = await tablesOf(to);
  for (const { name } of tables) {
    if ((await countRows(to, name)) > 0) throw new Refused({ kind: 'not-empty', table: name });
  }
  const unlike = await findUnlike(from, tables);
  if (unlike !== null) throw new Refused({ kind: 'unlike', table: unlike });
  let rows = 0;
  for (const table of tables) {
    const counts = [
      await copyTable(from, to, table),
      await countRows(from, table.name),
      await countRows(to, table.name),
    ];
    if (new Set(counts).size > 1) throw new Refused({ kind: 'miscounted', table: table.name });
    rows += counts[0] ?? 0;
  }
  return rows;
}
