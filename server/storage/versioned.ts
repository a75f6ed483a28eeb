import type { Kysely, Transaction } from 'kysely';
import { type Done, storeFact } from './log/store-fact.ts';
import type { Facts, Tables } from './tables.ts';

/** The tables of what is set again and again: each setting is the next version of its key, and the newest counts. */
type Versioned =
  | 'reporting_windows'
  | 'extensions'
  | 'cancellations'
  | 'evaluation_scales'
  | 'report_demands'
  | 'installation_settings'
  | 'departments'
  | 'mail_settings'
  | 'account_changes';

/** What makes up a key: one setting of each is in force. */
const keys = {
  reporting_windows: ['period'],
  extensions: ['period', 'district'],
  cancellations: ['indicator', 'fiscal_year'],
  evaluation_scales: [],
  report_demands: [],
  installation_settings: ['name'],
  departments: ['agency'],
  mail_settings: ['username'],
  account_changes: ['username'],
} as const satisfies { [Table in Versioned]: (keyof Facts[Table])[] };

/** Appends a setting; the earlier ones of its key stay on record. */
export function append<Table extends Versioned>(
  db: Kysely<Tables>,
  table: Table,
  setting: Omit<Facts[Table], 'version'>,
  done: Done,
): Promise<void> {
  return db.transaction().execute((transaction) => appendIn(transaction, table, setting, done));
}

/** The same in a transaction that stores other things, too. */
export async function appendIn<Table extends Versioned>(
  transaction: Transaction<Tables>,
  table: Table,
  setting: Omit<Facts[Table], 'version'>,
  done: Done,
): Promise<void> {
  const last = (await listNewest(transaction, table, keyOf(table, setting)))[0];
  const row = { ...setting, version: (last?.version ?? 0) + 1 } as Facts[Table];
  await storeFact(transaction, table, row, done);
}

/** The settings in force, in the order of their keys; of a selection, where one is made. */
export async function listNewest<Table extends Versioned>(
  db: Kysely<Tables>,
  table: Table,
  selection: Partial<Facts[Table]> = {},
): Promise<Facts[Table][]> {
  let query = db
    .selectFrom<Versioned>(table)
    .selectAll()
    .where((where) => where.and(selection));
  for (const column of [...keys[table], 'version'] as const) query = query.orderBy(column);
  const rows = await query.execute();
  return [...new Map(rows.map((row) => [JSON.stringify(keyOf(table, row)), row])).values()] as Facts[Table][];
}

function keyOf<Table extends Versioned>(table: Table, row: object): Partial<Facts[Table]> {
  const columns: readonly string[] = keys[table];
  return Object.fromEntries(Object.entries(row).filter(([name]) => columns.includes(name))) as Partial<Facts[Table]>;
}
