import type { Kysely } from 'kysely';
import type { QueryResult as PostgresAnswer, QueryConfig } from 'pg';
import type { Kept } from './kept.ts';
import type { Latest } from './latest.ts';
import type { Tables } from './tables.ts';

/** PostgreSQL's own way of being asked, for a library that speaks to it beside the writer. */
export type AskPostgres = (query: QueryConfig) => Promise<PostgresAnswer>;

/** An open database of either kind: what everything above it speaks to. */
export type Database = {
  kind: 'sqlite' | 'postgres';
  /** Reads beside the writer; every transaction and every single write is a turn at it (writer.ts). */
  db: Kysely<Tables>;
  kept: Kept;
  latest: Latest;
  /** Null where it is no PostgreSQL. */
  ask: AskPostgres | null;
  /** How many turns wait at the writer. */
  waiting(): number;
  /** How much room it takes, in bytes. */
  bytes(): Promise<number>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  /** Throws when nothing can be stored: writes something that says nothing, and has it committed. */
  tryWrite(): Promise<void>;
  /** Takes what was redacted out of free pages, too; false while somebody else reads or writes, to be tried again. */
  scrub(): Promise<boolean>;
  /** Ends when what was begun has ended. */
  close(): Promise<void>;
};
