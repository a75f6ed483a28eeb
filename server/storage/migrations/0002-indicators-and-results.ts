import type { Kysely } from 'kysely';

/** The columns that this step reads and writes, those that come and those that go. */
type Changing = {
  revisions: Place & Counted & { result: string; content: string; new_content: string };
  receipts: { id: string; receipt: string };
};
type Place = { indicator: string; period: string; district: string; revision: number };
type Counted = { numerator: number; denominator: number; percentage: string };
type Percentage = { text: string } | { none: 'not-reported' | 'zero-denominator' };

/**
 * Indicators become data, and a result the measures and figures that its indicator names. What was stored so far was
 * all of one indicator, whose measures and figure were called as they are here.
 */
export async function indicatorsAndResults(db: Kysely<Changing>): Promise<void> {
  await db.schema
    .createTable('indicators')
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('fiscal_year', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('draft', 'integer', (column) => column.notNull())
    .addColumn('stored_at', 'text', (column) => column.notNull())
    .addColumn('stored_by', 'text', (column) => column.notNull())
    .addColumn('spec', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('indicators_key', ['code', 'fiscal_year', 'version'])
    .execute();

  // The content moves, too, so that it stays the last column.
  const added = { result: 'text', new_content: 'text' } as const;
  for (const [name, type] of Object.entries(added)) {
    await db.schema
      .alterTable('revisions')
      .addColumn(name, type, (column) => column.notNull().defaultTo(''))
      .execute();
  }
  await rewriteRevisions(db);
  await rewriteReceipts(db);
  for (const name of ['numerator', 'denominator', 'percentage', 'content']) {
    await db.schema.alterTable('revisions').dropColumn(name).execute();
  }
  await db.schema.alterTable('revisions').renameColumn('new_content', 'content').execute();
}

/** One after the other: together they may be larger than the memory. */
async function rewriteRevisions(db: Kysely<Changing>): Promise<void> {
  const places = await db.selectFrom('revisions').select(['indicator', 'period', 'district', 'revision']).execute();
  for (const place of places) {
    const { content, percentage, ...counted } = await db
      .selectFrom('revisions')
      .select(['numerator', 'denominator', 'percentage', 'content'])
      .where((where) => where.and(place))
      .executeTakeFirstOrThrow();
    const { rows, report }: { rows: Record<string, unknown>[]; report: string } = JSON.parse(content);
    await db
      .updateTable('revisions')
      .set({
        result: JSON.stringify(toResult({ ...counted, percentage: JSON.parse(percentage) })),
        new_content: JSON.stringify({ rows: rows.map(renameColumns), report, notApplicable: false }),
      })
      .where((where) => where.and(place))
      .execute();
  }
}

async function rewriteReceipts(db: Kysely<Changing>): Promise<void> {
  for (const { id, receipt } of await db.selectFrom('receipts').select(['id', 'receipt']).execute()) {
    const given = JSON.parse(receipt);
    await db
      .updateTable('receipts')
      .set({ receipt: JSON.stringify({ ...given, result: toResult(given.result) }) })
      .where('id', '=', id)
      .execute();
  }
}

function toResult(counted: { numerator: number; denominator: number; percentage: Percentage }) {
  const { numerator, denominator, percentage } = counted;
  const zero = 'none' in percentage && percentage.none === 'zero-denominator';
  return {
    measures: { numerator: String(numerator), denominator: String(denominator) },
    figures: { percentage: zero ? { none: 'not-calculable' } : percentage },
  };
}

/** What a row is about is called the same in every sheet now. */
const newNames: Record<string, string> = { community: 'code', communityName: 'name' };

function renameColumns(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, cell]) => [newNames[key] ?? key, cell]));
}
