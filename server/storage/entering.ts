import type { Kysely, Transaction } from 'kysely';
import type { EnteringStorage } from './port/entering.ts';
import type { Tables } from './tables.ts';

/** Tickets of sign-ins under way, second factors and their recovery codes. */
export function createEnteringStorage(db: Kysely<Tables>): EnteringStorage {
  return {
    async saveTicket(ticket) {
      await db.insertInto('tickets').values(ticket).execute();
    },
    async readTicket(hash, now) {
      // Who has walked away half-way leaves nothing behind.
      await db.deleteFrom('tickets').where('until', '<=', now).execute();
      return (await db.selectFrom('tickets').selectAll().where('hash', '=', hash).executeTakeFirst()) ?? null;
    },
    spendTicket: (hash) => isOne(db.deleteFrom('tickets').where('hash', '=', hash).executeTakeFirst()),
    async readSecondFactor(username) {
      const kept = db.selectFrom('second_factors').selectAll().where('username', '=', username);
      return (await kept.executeTakeFirst()) ?? null;
    },
    async listSecondFactors() {
      const rows = await db.selectFrom('second_factors').select('username').execute();
      return rows.map(({ username }) => username);
    },
    saveSecondFactor: (factor, recoveryHashes) =>
      db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('second_factors').where('username', '=', factor.username).execute();
        await transaction.insertInto('second_factors').values(factor).execute();
        await replaceRecoveryCodes(transaction, factor.username, recoveryHashes);
      }),
    removeSecondFactor: (username) =>
      db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('second_factors').where('username', '=', username).execute();
        await replaceRecoveryCodes(transaction, username, []);
      }),
    async spendCode(username, used) {
      const marked = db.updateTable('second_factors').set({ used }).where('username', '=', username);
      const { numUpdatedRows } = await marked.where('used', '<', used).executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async listRecoveryCodes(username) {
      const rows = await db.selectFrom('recovery_codes').select('hash').where('username', '=', username).execute();
      return rows.map(({ hash }) => hash);
    },
    saveRecoveryCodes: (username, hashes) =>
      db.transaction().execute((transaction) => replaceRecoveryCodes(transaction, username, hashes)),
    spendRecoveryCode: (username, hash) =>
      isOne(
        db.deleteFrom('recovery_codes').where('username', '=', username).where('hash', '=', hash).executeTakeFirst(),
      ),
  };
}

async function replaceRecoveryCodes(
  transaction: Transaction<Tables>,
  username: string,
  hashes: string[],
): Promise<void> {
  await transaction.deleteFrom('recovery_codes').where('username', '=', username).execute();
  if (hashes.length === 0) return;
  await transaction
    .insertInto('recovery_codes')
    .values(hashes.map((hash) => ({ username, hash })))
    .execute();
}

async function isOne(deleted: Promise<{ numDeletedRows: bigint }>): Promise<boolean> {
  return (await deleted).numDeletedRows === 1n;
}
