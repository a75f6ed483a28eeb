import { type CompiledQuery, type DatabaseConnection, type Driver, type QueryResult, SelectQueryNode } from 'kysely';
import type { Execute, Reading } from './connection.ts';
import type { Writer } from './writer.ts';

/**
 * Lets Kysely's users write and read as they are used to: what is asked outside of a transaction is read beside the
 * writer, every transaction and every other query is one of the writer's turns.
 */
export class TurnsDriver implements Driver {
  readonly #reading: Reading;
  readonly #writer: Writer;

  constructor(reading: Reading, writer: Writer) {
    this.#reading = reading;
    this.#writer = writer;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new Session(this.#reading, this.#writer);
  }

  beginTransaction(connection: DatabaseConnection): Promise<void> {
    return sessionOf(connection).begin();
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return sessionOf(connection).commit();
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return sessionOf(connection).rollback();
  }

  async releaseConnection(): Promise<void> {}

  /** Whoever has opened the connections closes them. */
  async destroy(): Promise<void> {}
}

function sessionOf(connection: DatabaseConnection): Session {
  if (connection instanceof Session) return connection;
  throw new Error('a connection of another driver');
}

/** The open turn of a transaction. `outcome` resolves when it has been committed. */
type Open = { execute: Execute; end(error?: Error): void; outcome: Promise<void> };

/** What Kysely takes for a connection: one query, or one transaction's. */
class Session implements DatabaseConnection {
  readonly #reading: Reading;
  readonly #writer: Writer;
  #open: Open | null = null;

  constructor(reading: Reading, writer: Writer) {
    this.#reading = reading;
    this.#writer = writer;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    return (await this.#execute(query)) as QueryResult<Row>;
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }

  begin(): Promise<void> {
    return new Promise((begun, failed) => {
      const outcome = this.#writer.write(
        (execute) =>
          new Promise<void>((resolve, reject) => {
            this.#open = { execute, outcome, end: (error) => (error ? reject(error) : resolve()) };
            begun();
          }),
      );
      outcome.catch(failed);
    });
  }

  async commit(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    open?.end();
    await open?.outcome;
  }

  /** Never throws, so that the error for which it is done is the one that is told. */
  async rollback(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    open?.end(new Error('rolled back'));
    await open?.outcome.catch(() => {});
  }

  #execute(query: CompiledQuery): Promise<QueryResult<unknown>> {
    if (this.#open) return this.#open.execute(query);
    if (SelectQueryNode.is(query.query)) return this.#reading.execute(query);
    return this.#writer.write((execute) => execute(query));
  }
}
