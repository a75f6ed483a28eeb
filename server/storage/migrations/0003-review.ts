import { type Kysely, sql } from 'kysely';

/** The columns that this step reads and writes, those that come and those that go. */
type Changing = {
  revisions: Place & { state: string; saved_at: string; saved_by: string; saved_by_name: string };
  receipts: Place & { submitted_at: string; late: number };
  events: Place & {
    step: number;
    act: string;
    at: string;
    by_username: string;
    by_name: string;
    message: string;
    state: string;
    submitted: number | null;
    submitted_at: string | null;
    late: number;
  };
};
type Place = { indicator: string; period: string; district: string; revision: number };

/**
 * What happens to a sheet becomes a row of its own with the standing after it; what was stored so far becomes the events
 * that it was. Beside them: more time for a district, cancelled indicators, the evaluation's scale.
 */
export async function review(db: Kysely<Changing>): Promise<void> {
  await db.schema
    .createTable('events')
    .addColumn('indicator', 'text', (column) => column.notNull())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('district', 'text', (column) => column.notNull())
    .addColumn('step', 'integer', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_username', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('submitted', 'integer')
    .addColumn('submitted_at', 'text')
    .addColumn('late', 'integer', (column) => column.notNull())
    .addColumn('accepted', 'integer')
    .addColumn('request', 'text')
    .addColumn('evaluation', 'text')
    .addPrimaryKeyConstraint('events_key', ['indicator', 'period', 'district', 'step'])
    .execute();
  await db.schema.createIndex('events_by_district').on('events').columns(['district', 'period']).execute();
  await db.schema.createIndex('events_by_period').on('events').columns(['period', 'indicator']).execute();
  await db.schema
    .createTable('extensions')
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('district', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('due_on', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('extensions_key', ['period', 'district', 'version'])
    .execute();
  await db.schema
    .createTable('cancellations')
    .addColumn('indicator', 'text', (column) => column.notNull())
    .addColumn('fiscal_year', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('from_quarter', 'integer')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('cancellations_key', ['indicator', 'fiscal_year', 'version'])
    .execute();
  await db.schema
    .createTable('evaluation_scales')
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('scores', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .execute();
  await addEvents(db);
  await addCounts(db);
}

/** Every revision becomes the event that stored it. */
async function addEvents(db: Kysely<Changing>): Promise<void> {
  const rows = await db
    .selectFrom('revisions')
    .leftJoin('receipts', (join) =>
      join
        .onRef('receipts.indicator', '=', 'revisions.indicator')
        .onRef('receipts.period', '=', 'revisions.period')
        .onRef('receipts.district', '=', 'revisions.district')
        .onRef('receipts.revision', '=', 'revisions.revision'),
    )
    .select(['revisions.indicator', 'revisions.period', 'revisions.district', 'revisions.revision', 'revisions.state'])
    .select(['revisions.saved_at', 'revisions.saved_by', 'revisions.saved_by_name'])
    .select(['receipts.submitted_at', 'receipts.late'])
    .orderBy('revisions.indicator')
    .orderBy('revisions.period')
    .orderBy('revisions.district')
    .orderBy('revisions.revision')
    .execute();
  const last = new Map<string, Changing['events']>();
  for (const { submitted_at, late, saved_at, saved_by, saved_by_name, state, ...place } of rows) {
    const { indicator, period, district, revision } = place;
    const sheet = `${indicator} ${period} ${district}`;
    const before = last.get(sheet);
    const submits = submitted_at !== null;
    const event = {
      ...place,
      step: revision,
      act: submits ? 'submit' : 'save',
      at: saved_at,
      by_username: saved_by,
      by_name: saved_by_name,
      message: '',
      state,
      submitted: submits ? revision : (before?.submitted ?? null),
      submitted_at: submits ? submitted_at : (before?.submitted_at ?? null),
      late: submits ? Number(late) : (before?.late ?? 0),
    };
    last.set(sheet, event);
    await db.insertInto('events').values(event).execute();
  }
}

/**
 * A revision says how far its rows are and what its report's words come to; null in what was stored before. Its state is
 * the events' now. The content moves, so that it stays the last column.
 */
async function addCounts(db: Kysely<Changing>): Promise<void> {
  for (const name of ['progress', 'report_print']) {
    await db.schema.alterTable('revisions').addColumn(name, 'text').execute();
  }
  await db.schema
    .alterTable('revisions')
    .addColumn('new_content', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await sql`update revisions set new_content = content`.execute(db);
  for (const name of ['content', 'state']) await db.schema.alterTable('revisions').dropColumn(name).execute();
  await db.schema.alterTable('revisions').renameColumn('new_content', 'content').execute();
}
