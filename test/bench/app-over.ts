import { join } from 'node:path';
import { createAccessRecord } from '../../server/access/access-record.ts';
import { createApp } from '../../server/app.ts';
import { type Auth, createAuth } from '../../server/auth/auth.ts';
import { createSignIn } from '../../server/auth/entering/sign-in.ts';
import { createFirstAdministrator } from '../../server/auth/first-administrator.ts';
import { createOneTimeKeys } from '../../server/auth/one-time-keys.ts';
import { freeBytes } from '../../server/health/free-bytes.ts';
import { watchHealth } from '../../server/health/health.ts';
import { watchTroubles } from '../../server/health/troubles.ts';
import { openInstallation } from '../../server/installation/installation.ts';
import { openSecretFiles } from '../../server/installation/secret-files.ts';
import { silentLog } from '../../server/log.ts';
import { createMailing } from '../../server/mail/mailing.ts';
import { noMeter } from '../../server/metrics/meter.ts';
import type { Person } from '../../server/person.ts';
import { openReceiptKeys } from '../../server/receipts/receipt-keys.ts';
import type { Database } from '../../server/storage/database.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { watchLog } from '../../server/use-cases/log/watch-log.ts';
import { createMailLinks } from '../../server/use-cases/notices/mail-links.ts';

/** The whole app, but for who is signed in: that is told by the word in a token's place. */
export async function appOver(
  database: Database,
  storage: Storage,
  folder: string,
  personOf: (word: string) => Person | null,
) {
  const clock = () => new Date();
  const base = { storage, clock, secret: 'a bench has no secret, if a long one' };
  const kept = await createAuth({ ...base, database, publicOrigin: 'https://localhost:3000', log: silentLog });
  const access = createAccessRecord(storage, clock, silentLog);
  const auth: Auth = {
    ...kept,
    async identify(authorization) {
      const person = personOf(authorization?.replace('Bearer ', '') ?? '');
      return person ? { person, session: '', seen: Promise.resolve() } : { refused: 'unauthenticated' };
    },
  };
  const secrets = openSecretFiles(join(folder, 'secrets'));
  const receipts = openReceiptKeys({ storage, secrets, clock, log: silentLog });
  await receipts.current();
  const installation = openInstallation(storage, secrets, { settings: {}, secrets: {} });
  const watch = watchLog(storage, () => null, clock, silentLog);
  const troubles = watchTroubles(clock, silentLog, noMeter);
  const health = watchHealth({ storage, free: () => freeBytes(folder), watch, troubles, clock });
  return createApp({
    monitor: { meter: noMeter, troubles, health, metrics: null },
    storage,
    auth,
    firstAdministrator: createFirstAdministrator(auth),
    provider: { begin: nobody, returnTo: nobody, redeem: nobody, enter: nobody },
    requests: async () => null,
    signIn: createSignIn({
      ...base,
      auth,
      triesPerMinute: 1,
      installation,
      keys: createOneTimeKeys(database.db, clock),
      access,
    }),
    access,
    backups: { state: nobody, makeDue: nobody, begin: nobody, stop() {}, settled: nobody },
    receipts,
    watch,
    log: silentLog,
    clock,
    settings: {
      version: '0.0.0',
      publicOrigin: 'https://localhost:3000',
      workbench: false,
      frameAncestors: [],
      proxies: null,
      development: false,
      production: true,
      dataFolders: [],
      sheetFonts: [],
    },
    assets: { dist: '.', officeJs: { from: 'network' }, manifest: '.' },
    installation,
    mail: {
      mailing: createMailing(installation),
      links: createMailLinks('unsubscribe', 'https://localhost:3000', 'a bench has no secret'),
      confirm: createMailLinks('confirm', 'https://localhost:3000', 'a bench has no secret'),
    },
  });
}

async function nobody(): Promise<never> {
  throw new Error('nobody signs in here');
}
