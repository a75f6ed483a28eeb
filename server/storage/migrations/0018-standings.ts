import { type ColumnDataType, type CreateTableBuilder, type Kysely, sql } from 'kysely';

const views = { now: 'revision', submitted: 'submitted', accepted: 'accepted' };

/** Of the revision that a view shows. */
const shown: Record<string, ColumnDataType> = {
  ...{ indicator_version: 'integer', roster: 'text', result: 'text', progress: 'text', report_print: 'text' },
  ...{ saved_at: 'text', saved_by: 'text', saved_by_name: 'text' },
};

/** Of a sheet's last event. */
const event: Record<string, ColumnDataType> = {
  ...{ indicator: 'text', period: 'text', district: 'text', step: 'integer', state: 'text', revision: 'integer' },
  ...{ submitted: 'integer', submitted_at: 'text', late: 'integer', accepted: 'integer', accepted_under: 'integer' },
  ...{ restated: 'text', request: 'text', evaluation: 'text', plea: 'text' },
};

const always = ['indicator', 'period', 'district', 'step', 'state', 'revision', 'late'];

/** A row a sheet, with what its facts come to: where it stands and what each view shows. No fact itself. */
export async function standings(db: Kysely<unknown>): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable('standings');
  for (const [name, type] of Object.entries(event)) {
    table = table.addColumn(name, type, (column) => (always.includes(name) ? column.notNull() : column));
  }
  for (const view of Object.keys(views)) {
    for (const [name, type] of Object.entries(shown)) table = table.addColumn(`${view}_${name}`, type);
  }
  await table.addPrimaryKeyConstraint('standings_key', ['indicator', 'period', 'district']).execute();
  const byPeriod = db.schema.createIndex('standings_by_period').on('standings');
  await byPeriod.columns(['period', 'indicator', 'district']).execute();
  const byDistrict = db.schema.createIndex('standings_by_district').on('standings');
  await byDistrict.columns(['district', 'period', 'indicator']).execute();
  const byState = db.schema.createIndex('standings_by_state').on('standings');
  await byState.columns(['state', 'district', 'period']).execute();
  const byPlea = db.schema.createIndex('standings_with_plea').on('standings').column('period');
  await byPlea.where(sql<boolean>`plea is not null`).execute();
  await fill(db);
}

async function fill(db: Kysely<unknown>): Promise<void> {
  const columns = Object.keys(event).map((name) => sql.ref(`last.${name}`));
  const joins = Object.entries(views).map(([view, revision]) => {
    columns.push(...Object.keys(shown).map((name) => sql.ref(`${view}.${name}`)));
    return sql`left join revisions as ${sql.ref(view)}
      on ${sql.ref(`${view}.indicator`)} = last.indicator and ${sql.ref(`${view}.period`)} = last.period
      and ${sql.ref(`${view}.district`)} = last.district and ${sql.ref(`${view}.revision`)} = ${sql.ref(`last.${revision}`)}`;
  });
  await sql`insert into standings select ${sql.join(columns)} from events as last ${sql.join(joins, sql` `)}
    where last.step = (select max(step) from events where indicator = last.indicator and period = last.period
    and district = last.district)`.execute(db);
}
