import { join } from 'node:path';
import { assemble } from '../../server/assemble.ts';
import { createAuth } from '../../server/auth/auth.ts';
import { freeBytes } from '../../server/health/free-bytes.ts';
import { openSecretFiles } from '../../server/installation/secret-files.ts';
import { silentLog } from '../../server/log.ts';
import { noMeter } from '../../server/metrics/meter.ts';
import type { Person } from '../../server/person.ts';
import type { Database } from '../../server/storage/database.ts';
import type { Storage } from '../../server/storage/storage.ts';

const secret = 'a bench has no secret, if a long one';
const publicOrigin = 'https://localhost:3000';

/** The whole app, but for who is signed in: that is told by the word in a token's place. */
export async function appOver(
  database: Database,
  storage: Storage,
  folder: string,
  personOf: (word: string) => Person | null,
) {
  const clock = () => new Date();
  const auth = await createAuth({ storage, clock, secret, database, publicOrigin, log: silentLog });
  const { app } = await assemble({
    database,
    storage,
    auth: {
      ...auth,
      async identify(authorization) {
        const person = personOf(authorization?.replace('Bearer ', '') ?? '');
        return person ? { person, session: '', seen: Promise.resolve() } : { refused: 'unauthenticated' };
      },
    },
    secrets: openSecretFiles(join(folder, 'secrets')),
    secret,
    given: { settings: {}, secrets: {} },
    settings: {
      version: '0.0.0',
      publicOrigin,
      workbench: false,
      frameAncestors: [],
      proxies: null,
      development: false,
      production: true,
      dataFolders: [],
      sheetFonts: [],
      signInsPerMinute: 1,
    },
    assets: { dist: '.', officeJs: { from: 'network' }, manifest: '.' },
    requests: async () => null,
    backup: { make: async () => ({ kind: 'failed', fault: 'broken-off' }), made: () => {}, due: '00:00' },
    readAnchor: () => null,
    free: () => freeBytes(folder),
    meter: noMeter,
    metrics: null,
    clock,
    log: silentLog,
  });
  return app;
}
