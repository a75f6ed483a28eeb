import { createAccessRecord } from '../../server/access/access-record.ts';
import { createApp } from '../../server/app.ts';
import type { Auth } from '../../server/auth/auth.ts';
import { silentLog } from '../../server/log.ts';
import type { Person } from '../../server/person.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { watchLog } from '../../server/use-cases/log/watch-log.ts';
import { createUnsubscribeLinks } from '../../server/use-cases/notices/unsubscribe-link.ts';

/** The whole app, but for who is signed in: that is told by the word in a token's place. */
export function appOver(storage: Storage, personOf: (word: string) => Person | null) {
  const auth: Auth = {
    handle: async () => new Response(null, { status: 404 }),
    identify: async (authorization) => personOf(authorization?.replace('Bearer ', '') ?? ''),
    addAccounts: async () => undefined,
    listPeople: async () => [],
  };
  const clock = () => new Date();
  return createApp({
    storage,
    auth,
    requests: async () => null,
    access: createAccessRecord(storage, clock, silentLog),
    watch: watchLog(storage, () => null, clock, silentLog),
    log: silentLog,
    clock,
    settings: {
      version: '0.0.0',
      publicOrigin: 'https://localhost:3000',
      workbench: false,
      frameAncestors: [],
      proxies: null,
      development: false,
      sheetFonts: [],
      contact: undefined,
    },
    assets: { dist: '.', officeJs: { from: 'network' }, manifest: '.' },
    mail: { available: false, links: createUnsubscribeLinks('https://localhost:3000', 'a bench has no secret') },
  });
}
