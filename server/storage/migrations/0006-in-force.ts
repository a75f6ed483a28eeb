import { type Kysely, sql } from 'kysely';

/**
 * Versions of an indicator are in force from a quarter on; what is stored already was in force in every quarter of its
 * year. An acceptance keeps the version in force at its moment, and a restatement what a sheet was counted as anew.
 */
export async function inForce(db: Kysely<unknown>): Promise<void> {
  const added = { from_quarter: ['integer', 1], reason: ['text', ''] } as const;
  for (const [name, [type, value]] of Object.entries(added)) {
    await db.schema
      .alterTable('indicators')
      .addColumn(name, type, (column) => column.notNull().defaultTo(value))
      .execute();
  }
  await db.schema.alterTable('events').addColumn('accepted_under', 'integer').execute();
  await db.schema.alterTable('events').addColumn('restated', 'text').execute();
  await keepAcceptances(db);
}

/** The newest version that was stored when the sheet was accepted; else that of the revision, as before there were any. */
async function keepAcceptances(db: Kysely<unknown>): Promise<void> {
  await sql`
    update events set accepted_under = coalesce(
      (select max(version) from indicators
        where code = events.indicator and fiscal_year = cast(substr(events.period, 1, 4) as integer) and draft = 0
          and stored_at <= (select accepting.at from events as accepting
            where accepting.indicator = events.indicator and accepting.period = events.period
              and accepting.district = events.district and accepting.act = 'accept' and accepting.step <= events.step
            order by accepting.step desc limit 1)),
      (select indicator_version from revisions
        where revisions.indicator = events.indicator and revisions.period = events.period
          and revisions.district = events.district and revisions.revision = events.accepted))
    where accepted is not null`.execute(db);
}
