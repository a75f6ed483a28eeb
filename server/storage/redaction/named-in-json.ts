import type { Kysely } from 'kysely';
import type { FactName } from '../../../shared/terms/log.ts';
import type { Facts, Tables } from '../tables.ts';

type Row = Record<string, string | number | null>;

/** The acts whose names later events of the sheet carry on within JSON, each found again by its moment. */
const carried = { evaluate: 'evaluation', restate: 'restated' } as const;

/** What a person has given to sheets and later events carry on: `evaluation 2100-1040 2563-Q1 1035 2026-…`. */
export async function listGiven(db: Kysely<Tables>, username: string): Promise<Set<string>> {
  const acts = Object.keys(carried) as (keyof typeof carried)[];
  const events = await db
    .selectFrom('events')
    .select(['act', 'indicator', 'period', 'district', 'at'])
    .where('by_username', '=', username)
    .where('act', 'in', acts)
    .execute();
  return new Set(events.map(({ act, at, ...place }) => givenKey(carried[act as keyof typeof carried], place, at)));
}

/** The JSON columns of a fact that become others; `own` says that the fact is the person's. */
export function renamedInJson(fact: FactName, row: Row, given: Set<string>, own: boolean, name: string): Row {
  if (fact === 'receipts') {
    return own ? { receipt: JSON.stringify({ ...JSON.parse(String(row.receipt)), submittedBy: name }) } : {};
  }
  if (fact !== 'events') return {};
  const changed: Row = {};
  for (const column of Object.values(carried)) {
    const value: { at: string } | null = JSON.parse(String(row[column]));
    if (value && given.has(givenKey(column, row as Place, value.at))) {
      changed[column] = JSON.stringify({ ...value, by: name });
    }
  }
  return changed;
}

type Place = Pick<Facts['events'], 'indicator' | 'period' | 'district'>;

function givenKey(column: string, { indicator, period, district }: Place, at: string): string {
  return `${column} ${indicator} ${period} ${district} ${at}`;
}
