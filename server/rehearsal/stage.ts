import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIndicatorFile } from '../../shared/indicator/read-file.ts';
import { assemble, type Ground } from '../assemble.ts';
import { createAuth } from '../auth/auth.ts';
import { seedDemo } from '../demo/seed.ts';
import { randomSecret } from '../installation/random-secret.ts';
import { createLog } from '../log.ts';
import { noMeter } from '../metrics/meter.ts';
import { createStorage } from '../storage/create-storage.ts';
import { installation } from '../storage/port/author.ts';
import { openInMemory } from '../storage/sqlite/open.ts';
import { type Desk, openDesks } from './desks.ts';

/** A server as the one in service, over a city that is made up and lies in memory alone. */
export type Stage = { answer(request: Request): Promise<Response>; desks: Desk[]; close(): Promise<void> };

/** Lets others be answered, and waits as long as they ask. */
export type Rest = () => Promise<void>;

const indicatorFile = 'shared/catalogue/indicators/2100-1040-2563.json';

/** `rest` is taken between the steps: each holds the thread for a while, and others need not wait for two. */
export async function openStage({ settings, assets, clock }: Ground, root: string, rest: Rest): Promise<Stage> {
  const database = await openInMemory();
  await rest();
  const storage = createStorage(database);
  const secret = randomSecret(48);
  const log = createLog(clock, () => {});
  const auth = await createAuth({ database, storage, clock, secret, publicOrigin: settings.publicOrigin, log });
  const secrets = new Map<string, string | null>();
  const { app, access } = await assemble({
    database,
    storage,
    auth,
    secrets: { read: (name) => secrets.get(name) ?? null, write: (name, text) => void secrets.set(name, text) },
    secret,
    given: { settings: {}, secrets: {} },
    settings,
    assets,
    requests: async () => null,
    backup: { make: async () => ({ kind: 'failed', fault: 'broken-off' }), made: () => {}, due: '00:00' },
    readAnchor: () => null,
    free: async () => Number.POSITIVE_INFINITY,
    meter: noMeter,
    metrics: null,
    clock,
    log,
  });
  await rest();
  const read = readIndicatorFile(readFileSync(join(root, indicatorFile)));
  if (read.kind === 'faults') throw new Error(`${indicatorFile} has faults`);
  const stamp = { by: installation, at: clock().toISOString() };
  await storage.saveIndicator(read.indicator, stamp, { from: 1, reason: 'a rehearsal' });
  await rest();
  await seedDemo(storage, auth, clock(), randomSecret(9));
  await rest();
  return {
    answer: async (request) => app.fetch(request),
    desks: await openDesks(storage, auth),
    async close() {
      await access.settled();
      await storage.close();
    },
  };
}
