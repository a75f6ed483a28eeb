import type { ColumnDataType, CreateTableBuilder, Kysely } from 'kysely';

/**
 * better-auth's tables of accounts and sessions, made by us and no longer by better-auth, alike in every database. Where
 * they are there already, as in what an earlier program has left, only the columns are added that have come since.
 */
export async function accountTables(db: Kysely<unknown>): Promise<void> {
  const found = new Map((await db.introspection.getTables()).map(({ name, columns }) => [name, columns]));
  for (const [name, columns] of Object.entries(tables)) {
    const known = found.get(name);
    if (known) await addMissing(db, name, columns, new Set(known.map((column) => column.name)));
    else await create(db, name, columns);
  }
}

type Column = { type?: ColumnDataType; may?: 'be null'; key?: 'primary' | 'unique'; of?: 'user' };

/** Moments are texts in ISO 8601, and what is true or not is 1 or 0. */
const tables: Record<string, Record<string, Column>> = {
  user: {
    ...{ id: { key: 'primary' }, name: {}, email: { key: 'unique' }, emailVerified: { type: 'integer' } },
    ...{ image: { may: 'be null' }, createdAt: {}, updatedAt: {}, username: { may: 'be null', key: 'unique' } },
    ...{ role: {}, district: { may: 'be null' }, department: { may: 'be null' }, state: { may: 'be null' } },
    ...{ mail: { may: 'be null' }, lastSeenAt: { may: 'be null' }, passwordUntil: { may: 'be null' } },
  },
  session: {
    ...{ id: { key: 'primary' }, expiresAt: {}, token: { key: 'unique' }, createdAt: {}, updatedAt: {} },
    ...{ ipAddress: { may: 'be null' }, userAgent: { may: 'be null' }, userId: { of: 'user' } },
  },
  account: {
    ...{ id: { key: 'primary' }, accountId: {}, providerId: {}, userId: { of: 'user' } },
    ...{ accessToken: { may: 'be null' }, refreshToken: { may: 'be null' }, idToken: { may: 'be null' } },
    ...{ accessTokenExpiresAt: { may: 'be null' }, refreshTokenExpiresAt: { may: 'be null' } },
    ...{ scope: { may: 'be null' }, password: { may: 'be null' }, createdAt: {}, updatedAt: {} },
  },
  verification: {
    ...{ id: { key: 'primary' }, identifier: {}, value: {}, expiresAt: {}, createdAt: {}, updatedAt: {} },
  },
};

/** What is looked for besides the keys. */
const indexed = { session: 'userId', account: 'userId', verification: 'identifier' };

async function create(db: Kysely<unknown>, name: string, columns: Record<string, Column>): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const [column, { type = 'text', may, key, of }] of Object.entries(columns)) {
    table = table.addColumn(column, type, (made) => {
      const kept = may ? made : made.notNull();
      if (of) return kept.references(`${of}.id`).onDelete('cascade');
      if (key === 'primary') return kept.primaryKey();
      return key ? kept.unique() : kept;
    });
  }
  await table.execute();
  for (const [on, column] of Object.entries(indexed)) {
    if (on === name) await db.schema.createIndex(`${name}_${column}_idx`).on(name).column(column).execute();
  }
}

/** All that have come since may be null. */
async function addMissing(
  db: Kysely<unknown>,
  name: string,
  columns: Record<string, Column>,
  known: Set<string>,
): Promise<void> {
  for (const [column, { type = 'text' }] of Object.entries(columns)) {
    if (!known.has(column)) await db.schema.alterTable(name).addColumn(column, type).execute();
  }
}
