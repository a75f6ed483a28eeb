import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { CompiledQuery, QueryResult } from 'kysely';

/** `reader`: it gives rows. */
type Prepared = { statement: StatementSync; reader: boolean };

const most = 200;

/** Does a query on the connection that it was made for. */
export type Statements = (query: CompiledQuery) => QueryResult<unknown>;

/** Does Kysely's queries on a connection, the statements that were used last kept prepared. */
export function createStatements(database: DatabaseSync): Statements {
  const kept = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    const known = kept.get(sql);
    const prepared = known ?? toPrepared(database.prepare(sql));
    // A map keeps the order in which things came: what is used goes to the end, and what goes is at the beginning.
    if (known) kept.delete(sql);
    kept.set(sql, prepared);
    const [oldest] = kept.size > most ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    return prepared;
  };
  return ({ sql, parameters }) => {
    const { statement, reader } = prepare(sql);
    const values = parameters as SQLInputValue[];
    if (reader) return { rows: statement.all(...values) };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  };
}

function toPrepared(statement: StatementSync): Prepared {
  return { statement, reader: statement.columns().length > 0 };
}
