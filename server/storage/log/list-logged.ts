import { type Kysely, sql } from 'kysely';
import { type FactName, factNames } from '../../../shared/terms/log.ts';
import type { LoggedFact, LogSelection } from '../port/log.ts';
import type { Facts, Link, Tables } from '../tables.ts';

/** What each fact is a setting of: the row before it is the newest earlier one of the same. */
const settingOf = {
  account_changes: ['username'],
  indicators: ['code', 'fiscal_year'],
  reporting_windows: ['period'],
  rosters: ['district'],
  extensions: ['period', 'district'],
  cancellations: ['indicator', 'fiscal_year'],
  evaluation_scales: [],
  report_demands: [],
  installation_settings: ['name'],
  departments: ['agency'],
  receipt_keys: [],
  mail_settings: ['username'],
  revisions: ['indicator', 'period', 'district'],
  events: ['indicator', 'period', 'district'],
  receipts: ['id'],
  redactions: ['version'],
} as const satisfies { [Fact in FactName]: (keyof Facts[Fact])[] };

/** Stored together with the event that they belong to. */
const ofEvents: FactName[] = ['revisions', 'receipts'];

export async function listLogged(db: Kysely<Tables>, selection: LogSelection): Promise<LoggedFact[]> {
  const links = await selected(db, selection).execute();
  return Promise.all(links.map((link) => toLogged(db, link)));
}

function selected(
  db: Kysely<Tables>,
  { person, indicator, period, district, act, fact, from, until, before, limit }: LogSelection,
) {
  let links = db.selectFrom('log').selectAll().orderBy('link', 'desc').limit(limit);
  const facts = fact ? [fact] : factNames.filter((name) => !ofEvents.includes(name));
  links = links.where('fact', 'in', facts);
  if (person !== undefined) {
    links = links.where((where) => where.or([where('by_username', '=', person), nameHas(person)]));
  }
  for (const [column, value] of Object.entries({ indicator, period, district, act })) {
    if (value !== undefined) links = links.where(column as 'act', '=', value);
  }
  if (from !== undefined) links = links.where('at', '>=', from);
  if (until !== undefined) links = links.where('at', '<', until);
  if (before !== undefined) links = links.where('link', '<', before);
  return links;
}

async function toLogged(db: Kysely<Tables>, link: Link): Promise<LoggedFact> {
  const { fact, at, act, indicator, period, district, by_username: username, by_name: displayName } = link;
  const rows = db.selectFrom<FactName>(fact).selectAll();
  const row = await rows.where('link', '=', link.link).executeTakeFirstOrThrow();
  const same = Object.fromEntries(Object.entries(row).filter(([name]) => isKey(fact, name)));
  const before = await rows
    .where((where) => where.and(same))
    .where('link', '<', link.link)
    .orderBy('link', 'desc')
    .limit(1)
    .executeTakeFirst();
  const where = { link: link.link, at, act, indicator, period, district, by: { username, displayName } };
  return { ...where, fact, row, before: before ?? null } as LoggedFact;
}

function isKey(fact: FactName, column: string): boolean {
  return (settingOf[fact] as readonly string[]).includes(column);
}

/** Whether the name that the account bore has a text in it, taken as it is written, whatever Latin letters are capitals. */
function nameHas(text: string) {
  const small = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const pattern = `%${small.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`lower(by_name) like ${pattern} escape '\\'`;
}
