import { createHash } from 'node:crypto';
import type { CompiledQuery, QueryResult } from 'kysely';
import type { QueryResult as Answer, QueryConfig } from 'pg';

/** So many are kept prepared; what is asked otherwise is prepared anew each time. */
const most = 500;
const names = new Map<string, string>();

/** One of Kysely's queries as PostgreSQL is asked it: by a name, under which it stays prepared in each connection. */
export function toQuery({ sql, parameters }: CompiledQuery): QueryConfig {
  const name = nameOf(sql);
  return { text: sql, values: [...parameters], ...(name !== undefined && { name }) };
}

function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= most) return known;
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 32);
  names.set(sql, name);
  return name;
}

/** The answer as Kysely has it. */
export function toResult({ command, rowCount, rows }: Answer): QueryResult<unknown> {
  return changing.includes(command) ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows };
}

const changing = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'];
