import type { Kysely } from 'kysely';
import type { FactName } from '../../../shared/terms/log.ts';
import type { Facts, Tables } from '../tables.ts';

type Row = Record<string, string | number | null>;

type Signed = { at: string; by: string } & Record<string, unknown>;

/** The acts whose names later events of the sheet carry on within JSON: in which column, and within what of it. */
const carried = {
  evaluate: { column: 'evaluation', within: null },
  restate: { column: 'restated', within: null },
  plead: { column: 'plea', within: null },
  decline: { column: 'plea', within: 'declined' },
} as const;
type Carried = keyof typeof carried;

/** What a person has given to sheets and later events carry on, found again by its moment: `evaluate 2100-1040 …`. */
export async function listGiven(db: Kysely<Tables>, username: string): Promise<Set<string>> {
  const events = await db
    .selectFrom('events')
    .select(['act', 'indicator', 'period', 'district', 'at'])
    .where('by_username', '=', username)
    .where('act', 'in', Object.keys(carried) as Carried[])
    .execute();
  return new Set(events.map((event) => givenKey(event.act, event, event.at)));
}

/** The JSON columns of a fact that become others; `own` says that the fact is the person's. */
export function renamedInJson(fact: FactName, row: Row, given: Set<string>, own: boolean, name: string): Row {
  if (fact === 'receipts') {
    return own ? { receipt: JSON.stringify({ ...JSON.parse(String(row.receipt)), submittedBy: name }) } : {};
  }
  if (fact !== 'events') return {};
  const changed: Row = {};
  for (const [act, { column, within }] of Object.entries(carried)) {
    const value: Signed | null = JSON.parse(String(changed[column] ?? row[column]));
    const signed = within === null ? value : (value?.[within] as Signed | null | undefined);
    if (!value || !signed || !given.has(givenKey(act, row as Place, signed.at))) continue;
    const renamed = { ...signed, by: name };
    changed[column] = JSON.stringify(within === null ? renamed : { ...value, [within]: renamed });
  }
  return changed;
}

type Place = Pick<Facts['events'], 'indicator' | 'period' | 'district'>;

function givenKey(act: string, { indicator, period, district }: Place, at: string): string {
  return `${act} ${indicator} ${period} ${district} ${at}`;
}
