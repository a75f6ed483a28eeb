import { type Kysely, sql } from 'kysely';
import { canonicalJson, sha256 } from '../log/canonical.ts';
import { type Entry, nextLink } from '../log/link.ts';
import { placeOf } from '../log/place.ts';
import type { Link } from '../tables.ts';

/**
 * The tables of facts that an older database has, in the order in which those of one moment follow each other: what is
 * set again and again, and the column that counts the settings.
 */
const older = {
  indicators: { of: ['code', 'fiscal_year'], counted: 'version' },
  reporting_windows: { of: ['period'], counted: 'version' },
  rosters: { of: ['id'], counted: 'revision' },
  extensions: { of: ['period', 'district'], counted: 'version' },
  cancellations: { of: ['indicator', 'fiscal_year'], counted: 'version' },
  evaluation_scales: { of: [], counted: 'version' },
  mail_settings: { of: ['username'], counted: 'version' },
  revisions: { of: ['indicator', 'period', 'district'], counted: 'revision' },
  events: { of: ['indicator', 'period', 'district'], counted: 'step' },
  receipts: { of: ['id'], counted: 'revision' },
} as const;
type Older = keyof typeof older;

type Row = Record<string, string | number | null>;
type Changing = Record<Older, Row> & { log: Link };

/** Where a row stands, and when it was stored. */
type Stored = { fact: Older; key: Row; at: string };

/**
 * Everything that was stored and will be becomes a link in one log; what is stored already, in the order of time. Who
 * sets a quarter's days says why.
 */
export async function log(db: Kysely<Changing>): Promise<void> {
  await db.schema
    .createTable('log')
    .addColumn('link', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_username', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('fact', 'text', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('indicator', 'text')
    .addColumn('period', 'text')
    .addColumn('district', 'text')
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('log_by_time').on('log').column('at').execute();
  await db.schema.createIndex('log_by_person').on('log').column('by_username').execute();
  await db.schema.createIndex('log_by_place').on('log').columns(['indicator', 'period', 'district']).execute();
  await db.schema
    .createTable('account_changes')
    .addColumn('username', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('display_name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('district', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_username', 'text', (column) => column.notNull())
    .addColumn('link', 'integer')
    .addPrimaryKeyConstraint('account_changes_key', ['username', 'version'])
    .execute();
  for (const name of ['stored_by', 'by_name', 'reason']) {
    await db.schema
      .alterTable('reporting_windows')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  }
  for (const fact of Object.keys(older)) await db.schema.alterTable(fact).addColumn('link', 'integer').execute();
  await moveContent(db);
  for (const fact of [...Object.keys(older), 'account_changes']) {
    await db.schema.createIndex(`${fact}_by_link`).unique().on(fact).column('link').execute();
  }
  await linkAll(db);
}

/** A revision's content stays the last column, so that lists need not step over it. */
async function moveContent(db: Kysely<Changing>): Promise<void> {
  await db.schema
    .alterTable('revisions')
    .addColumn('new_content', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await sql`update revisions set new_content = content`.execute(db);
  await db.schema.alterTable('revisions').dropColumn('content').execute();
  await db.schema.alterTable('revisions').renameColumn('new_content', 'content').execute();
}

/** One after the other: together they may be larger than the memory. */
async function linkAll(db: Kysely<Changing>): Promise<void> {
  const stored: Stored[] = [];
  for (const fact of Object.keys(older) as Older[]) stored.push(...(await listStored(db, fact)));
  // Sorting keeps the order of those of one moment.
  stored.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  let last: Link | undefined;
  for (const { fact, key, at } of stored) {
    const rows = db.selectFrom<Older>(fact).selectAll();
    const row: Row = await rows.where((where) => where.and(key)).executeTakeFirstOrThrow();
    const content = sha256(canonicalJson(row));
    const entry = { at, ...authorOf(row), fact, act: await actOf(db, fact, row), ...placeOf(row), content };
    last = nextLink(last, entry);
    await db
      .updateTable<Older>(fact)
      .set({ link: last.link })
      .where((where) => where.and(key))
      .execute();
    await db.insertInto('log').values(last).execute();
  }
}

/** A table's rows with their times: of what is set again and again, none before the one that it follows. */
async function listStored(db: Kysely<Changing>, fact: Older): Promise<Stored[]> {
  const { of, counted } = older[fact];
  const columns: string[] = [...of, counted];
  let query = db.selectFrom<Older>(fact).select([...columns, timeOf[fact]]);
  for (const column of columns) query = query.orderBy(column);
  const times = new Map<string, string>();
  return (await query.execute()).map((row: Row) => {
    const thing = JSON.stringify(of.map((column) => row[column]));
    const [before = '', own] = [times.get(thing), String(row[timeOf[fact]])];
    const at = own > before ? own : before;
    times.set(thing, at);
    return { fact, key: Object.fromEntries(columns.map((column) => [column, row[column] ?? null])), at };
  });
}

const timeOf: Record<Older, string> = {
  ...{ indicators: 'stored_at', reporting_windows: 'stored_at', rosters: 'stored_at', mail_settings: 'stored_at' },
  ...{ extensions: 'at', cancellations: 'at', evaluation_scales: 'at', events: 'at' },
  ...{ revisions: 'saved_at', receipts: 'submitted_at' },
};

/** Who has stored a row, as far as its table says so. */
function authorOf(row: Row): Pick<Entry, 'by_username' | 'by_name'> {
  return {
    by_username: String(row.by_username ?? row.saved_by ?? row.stored_by ?? row.username ?? ''),
    by_name: String(row.by_name ?? row.saved_by_name ?? row.stored_by_name ?? ''),
  };
}

/** What has been done by storing a row. */
async function actOf(db: Kysely<Changing>, fact: Older, row: Row): Promise<string> {
  if (fact === 'events') return String(row.act);
  if (fact === 'rosters') return row.revision === 0 ? 'install-register' : 'change-register';
  if (fact === 'cancellations') return row.from_quarter === null ? 'restore-indicator' : 'cancel-indicator';
  if (fact !== 'revisions') return acts[fact];
  const { indicator = null, period = null, district = null, revision = null } = row;
  const event = await db
    .selectFrom('events')
    .select('act')
    .where((where) => where.and({ indicator, period, district, revision }))
    .where('act', 'in', ['save', 'submit'])
    .executeTakeFirst();
  return String(event?.act ?? 'save');
}

const acts = {
  indicators: 'publish',
  reporting_windows: 'set-days',
  extensions: 'extend',
  evaluation_scales: 'set-scale',
  mail_settings: 'set-mail',
  receipts: 'submit',
};
