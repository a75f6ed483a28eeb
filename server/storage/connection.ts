import type { CompiledQuery, QueryResult } from 'kysely';
import type { Group } from './groups.ts';

/** Does one query. */
export type Execute = (query: CompiledQuery) => Promise<QueryResult<unknown>>;

/** The one connection that writes, as the writer (writer.ts) uses it: one transaction at a time, one savepoint in it at a time. */
export type WritingConnection = {
  execute: Execute;
  /** Begins a transaction that no other process writes beside, waiting for theirs to end: without holding the thread. */
  begin(): Promise<void>;
  savepoint(): Promise<void>;
  /** Resolves when all that was executed has been answered, for a connection that does not wait for every answer; throws the first error. */
  answered(): Promise<void>;
  release(): Promise<void>;
  rollbackToSavepoint(): Promise<void>;
  /** Resolves when what was written would outlive a power cut. Other processes hear of what they might have kept. */
  commit(written: ReadonlySet<Group>): Promise<void>;
  /** Ends the transaction without a trace. Never throws: where the database has ended it already, that is what is wanted. */
  rollback(): Promise<void>;
  /** Whether the transaction that was begun is still open: some errors end it (a full disk, a connection that is gone). */
  stands(): boolean;
};

/** What reads beside the writer: only ever what has been committed. */
export type Reading = { execute: Execute };
