import { type CompiledQuery, type QueryResult, SelectQueryNode } from 'kysely';
import type { Execute } from '../connection.ts';
import { isPrepared, type PreparedQuery } from '../prepared.ts';
import { forMany } from './for-many.ts';

/** Characters of arguments that are sent at once: a multiple of what a sheet has, and nothing beside a server's memory. */
const most = 1_000_000;

type Result = QueryResult<unknown>;
type Asked = { query: PreparedQuery; resolve(result: Result): void; reject(error: unknown): void };

/**
 * Asks together what is asked at a stretch: prepared queries of one plan as one (for-many.ts), the plans in the order in
 * which they came first. What reads and what writes never pass each other. `soon`: when a stretch has ended.
 */
export function askingTogether(execute: Execute, soon: (send: () => void) => void): { execute: Execute; send(): void } {
  let asked = new Map<CompiledQuery, Asked[]>();
  let [reads, characters] = [true, 0];

  const send = () => {
    const sent = asked;
    [asked, characters] = [new Map(), 0];
    for (const queries of sent.values()) void answer(queries);
  };
  const answer = async (all: Asked[]) => {
    try {
      const many = all.length > 1 ? forMany(all.map(({ query }) => query)) : null;
      if (!many) {
        for (const each of all) execute(each.query).then(each.resolve, each.reject);
        return;
      }
      const { rows } = await execute(many.query);
      for (const [index, { resolve }] of all.entries()) resolve({ rows: many.rowsOf(rows as never[], index) });
    } catch (error) {
      for (const { reject } of all) reject(error);
    }
  };
  return {
    send,
    execute(query) {
      if (!isPrepared(query)) {
        send();
        return execute(query);
      }
      if (SelectQueryNode.is(query.query) !== reads) send();
      reads = SelectQueryNode.is(query.query);
      if (asked.size === 0) soon(send);
      characters += Object.values(query.args).reduce<number>((sum, value) => sum + String(value).length, 0);
      return new Promise((resolve, reject) => {
        const alike = asked.get(query.plan) ?? [];
        asked.set(query.plan, alike);
        alike.push({ query, resolve, reject });
        if (characters > most) send();
      });
    },
  };
}
