import type { Kysely } from 'kysely';
import type { CatalogueStorage } from './port/catalogue.ts';
import type { Tables } from './tables.ts';

export function createCatalogueStorage(db: Kysely<Tables>): CatalogueStorage {
  return {
    async readCatalogueFiles() {
      const rows = await db.selectFrom('catalogue_files').select('fingerprint').execute();
      return new Set(rows.map(({ fingerprint }) => fingerprint));
    },
    saveCatalogueFiles: (fingerprints) =>
      db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('catalogue_files').execute();
        if (fingerprints.length === 0) return;
        await transaction
          .insertInto('catalogue_files')
          .values(fingerprints.map((fingerprint) => ({ fingerprint })))
          // Another server may be writing its own at this moment.
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
  };
}
