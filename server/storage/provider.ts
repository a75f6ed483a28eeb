import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A sign-in by provider that has begun, by the digest of its state. */
export type ProviderFlow = {
  state: string;
  /** The digest of what the page that began it must show. */
  challenge: string;
  /** The page of ours that it comes back to; null for a dialog of Excel's. */
  returnTo: string | null;
};

/** Passing things of sign-in by provider: no facts, and gone when their time is over. */
export type ProviderStorage = {
  saveFlow(flow: ProviderFlow, now: Date, until: Date): Promise<void>;
  readFlow(state: string, now: Date): Promise<ProviderFlow | null>;
  /** Gives it once. */
  takeFlow(state: string, now: Date): Promise<ProviderFlow | null>;
  /** False where the token has been shown before. */
  spendToken(token: string, now: Date, until: Date): Promise<boolean>;
};

export function createProviderStorage(db: Kysely<Tables>): ProviderStorage {
  return {
    async saveFlow({ state, challenge, returnTo }, now, until) {
      await db.deleteFrom('provider_flows').where('until', '<=', now.toISOString()).execute();
      const row = { state, challenge, return_to: returnTo, until: until.toISOString() };
      await db.insertInto('provider_flows').values(row).execute();
    },
    async readFlow(state, now) {
      const rows = db.selectFrom('provider_flows').selectAll();
      const row = await rows.where('state', '=', state).where('until', '>', now.toISOString()).executeTakeFirst();
      return row ? toFlow(row) : null;
    },
    async takeFlow(state, now) {
      const row = await db.deleteFrom('provider_flows').where('state', '=', state).returningAll().executeTakeFirst();
      return row && row.until > now.toISOString() ? toFlow(row) : null;
    },
    async spendToken(token, now, until) {
      await db.deleteFrom('provider_tokens').where('until', '<=', now.toISOString()).execute();
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('provider_tokens')
        .values({ token, until: until.toISOString() })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
  };
}

function toFlow({ state, challenge, return_to: returnTo }: Tables['provider_flows']): ProviderFlow {
  return { state, challenge, returnTo };
}
