import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';

const cachedStatements = 200;

/** Kysely's SQLite dialect over `node:sqlite`, with prepared statements kept for the next time. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;
  readonly #config: { database: { close(): void; prepare(sql: string): SqliteStatement } };
  readonly #afterCommit: () => void;

  constructor(database: DatabaseSync, afterCommit: () => void = () => {}) {
    const config = { database: { close: () => database.close(), prepare: preparer(database) } };
    super(config);
    this.#database = database;
    this.#config = config;
    this.#afterCommit = afterCommit;
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config, this.#database, this.#afterCommit);
  }
}

/** SQLite takes back changes of tables, too, although Kysely does not count on it: a migration is done wholly or not. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * A transaction takes the write lock at its start. Begun plainly it would take it at the first write, and two
 * processes that had both read by then (an old server stopping, a new one starting) could not both go on.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync;
  readonly #afterCommit: () => void;

  constructor(config: ConstructorParameters<typeof SqliteDriver>[0], database: DatabaseSync, afterCommit: () => void) {
    super(config);
    this.#database = database;
    this.#afterCommit = afterCommit;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    this.#afterCommit();
  }

  /** SQLite has rolled back by itself where the disk was full; to say so again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

function preparer(database: DatabaseSync): (sql: string) => SqliteStatement {
  const cache = new Map<string, SqliteStatement>();
  return (sql) => {
    const known = cache.get(sql);
    if (known) return known;
    const statement = asKyselyStatement(database.prepare(sql));
    if (cache.size < cachedStatements) cache.set(sql, statement);
    return statement;
  };
}

function asKyselyStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
  };
}
