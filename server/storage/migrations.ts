import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { firstTables } from './migrations/0001-first-tables.ts';
import { indicatorsAndResults } from './migrations/0002-indicators-and-results.ts';
import { review } from './migrations/0003-review.ts';
import { rosterChanges } from './migrations/0004-rosters.ts';
import { mail } from './migrations/0005-mail.ts';
import { inForce } from './migrations/0006-in-force.ts';
import { log } from './migrations/0007-log.ts';
import { reportDemand } from './migrations/0008-report-demand.ts';
import { accessRecord } from './migrations/0009-access-record.ts';
import { installationSettings } from './migrations/0010-installation.ts';
import { accounts } from './migrations/0011-accounts.ts';
import { secondFactors } from './migrations/0012-second-factors.ts';
import { provider } from './migrations/0013-provider.ts';
import { confirmedMail } from './migrations/0014-confirmed-mail.ts';
import { redactions } from './migrations/0015-redactions.ts';
import { pleas } from './migrations/0016-pleas.ts';
import { accountTables } from './migrations/0017-account-tables.ts';
import { standings } from './migrations/0018-standings.ts';
import { tries } from './migrations/0019-tries.ts';
import { backups } from './migrations/0020-backups.ts';
import { evaluationNumber } from './migrations/0021-evaluation-number.ts';
import { receiptCodes } from './migrations/0022-receipt-codes.ts';
import { rebuilds } from './migrations/0023-rebuilds.ts';
import { catalogueFiles } from './migrations/0024-catalogue-files.ts';
import type { Tables } from './tables.ts';

/** Every change of the tables, oldest first. A step that has been released is never edited; add the next one. */
const migrations: Record<string, Migration> = {
  '0001-first-tables': { up: firstTables },
  '0002-indicators-and-results': { up: indicatorsAndResults },
  '0003-review': { up: review },
  '0004-rosters': { up: rosterChanges },
  '0005-mail': { up: mail },
  '0006-in-force': { up: inForce },
  '0007-log': { up: log },
  '0008-report-demand': { up: reportDemand },
  '0009-access-record': { up: accessRecord },
  '0010-installation': { up: installationSettings },
  '0011-accounts': { up: accounts },
  '0012-second-factors': { up: secondFactors },
  '0013-provider': { up: provider },
  '0014-confirmed-mail': { up: confirmedMail },
  '0015-redactions': { up: redactions },
  '0016-pleas': { up: pleas },
  '0017-account-tables': { up: accountTables },
  '0018-standings': { up: standings },
  '0019-tries': { up: tries },
  '0020-backups': { up: backups },
  '0021-evaluation-number': { up: evaluationNumber },
  '0022-receipt-codes': { up: receiptCodes },
  '0023-rebuilds': { up: rebuilds },
  '0024-catalogue-files': { up: catalogueFiles },
};

/** The names of all steps, oldest first. */
export const knownMigrations: readonly string[] = Object.keys(migrations);

/**
 * Whether a database has taken the steps that this program knows: all, fewer, or ones that only a later program knows.
 */
export function compareMigrations(taken: string[]): 'same' | 'older' | 'newer' {
  if (taken.some((name) => !knownMigrations.includes(name))) return 'newer';
  return taken.length < knownMigrations.length ? 'older' : 'same';
}

/**
 * Takes the steps that have not been taken yet, up to the newest or to the one that is named.
 *
 * @throws MigrationFailed when a step fails; the database then stands as it was before
 */
export async function migrate(db: Kysely<Tables>, upTo?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await (upTo ? migrator.migrateTo(upTo) : migrator.migrateToLatest());
  const failed = results?.find(({ status }) => status === 'Error');
  if (error && failed) throw new MigrationFailed(failed.migrationName, error);
  if (error) throw error;
}

/** A step that could not be taken; the database is as it was. */
export class MigrationFailed extends Error {
  readonly step: string;

  constructor(step: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.step = step;
  }
}
