import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStorage } from '../../server/storage/create-storage.ts';
import { storeFact } from '../../server/storage/log/store-fact.ts';
import { openSqlite } from '../../server/storage/sqlite/open.ts';
import { factNames } from '../../shared/terms/log.ts';
import { stamp } from '../server/stamp.ts';

const links = 200_000;

/** How long 200,000 links take to verify, as a multiple of only reading the same rows. */
export async function benchLog(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'traimat-log-'));
  const database = await openSqlite(join(folder, 'log.sqlite'));
  const { db } = database;
  const storage = createStorage(database);
  try {
    const { by, at } = stamp('2020-01-05T03:00:00.000Z');
    await db.transaction().execute(async (transaction) => {
      for (let link = 1; link <= links; link += 1) {
        const place = { indicator: '2100-1040', period: '2563-Q1', district: String(1000 + (link % 50)) };
        const standing = { revision: link, state: 'draft', submitted: null, submitted_at: null, late: 0 } as const;
        const row = { ...place, ...standing, step: link, act: 'save', at, by_username: 'u', by_name: 'ก' } as const;
        const none = {
          accepted: null,
          accepted_under: null,
          request: null,
          evaluation: null,
          restated: null,
          plea: null,
        };
        const event = { ...row, message: 'ก'.repeat(100), ...none };
        await storeFact(transaction, 'events', event, { act: 'save', at, by });
      }
    });
    const read = await seconds(async () => {
      for (const table of [...factNames, 'log'] as const) await db.selectFrom(table).selectAll().execute();
    });
    const verified = await seconds(async () => {
      const verification = await storage.verifyLog(null);
      if (verification?.broken || verification?.last.link !== links) process.exitCode = 1;
    });
    console.log(`log: ${links.toLocaleString('en-US')} links`);
    console.log(
      `  read ${read.toFixed(1)} s, verified ${verified.toFixed(1)} s: ${(verified / read).toFixed(1)} times`,
    );
  } finally {
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function seconds(run: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await run();
  return (performance.now() - started) / 1_000;
}
