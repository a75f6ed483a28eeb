import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { verifyLog } from '../../server/storage/log/verify-log.ts';
import { openPostgresBeside } from '../../server/storage/postgres/open.ts';
import { addressOf } from '../postgres/address-of.ts';
import { countOutcomes, keepSending, newSending, type Sending } from './failover/acknowledged.ts';
import { type Pair, startPair } from './failover/pair.ts';
import { caller } from './load/call.ts';
import { type DemoServer, startDemoServer } from './load/demo-server.ts';
import { type Officer, openOfficers } from './load/officers.ts';

const rounds = Number(process.env.ROUNDS ?? 10);

type World = { pair: Pair; server: DemoServer; officers: Officer[]; revisions: Map<string, number>; sending: Sending };

/**
 * The server over a primary of PostgreSQL and a standby that has whatever is acknowledged, while fifty officers send: the
 * primary is killed and the standby promoted, again and again; then a standby that stands still, PostgreSQL stopped for a
 * minute, read-only, and out of connections. The server is never started again.
 */
export async function benchFailover(): Promise<void> {
  const pair = await startPair();
  try {
    const server = await startDemoServer({ settings: { DATABASE_URL: pair.url } });
    try {
      const call = caller(server.origin);
      const officers = await openOfficers(call, server.password);
      call.close();
      await tryAll({ pair, server, officers, revisions: new Map(), sending: newSending() });
    } finally {
      await server.remove();
    }
  } finally {
    await pair.remove();
  }
}

async function tryAll(world: World): Promise<void> {
  const { pair } = world;
  console.log('failover: a primary and a synchronous standby of PostgreSQL, fifty officers sending');
  for (let round = 1; round <= rounds; round += 1) {
    await under(world, `${round}. primary killed, standby promoted`, async () => {
      await pair.kill();
      await pair.promote();
    });
    await pair.restore();
  }
  await under(world, 'the standby stands still for 20 s', async () => {
    pair.pause();
    await pause(20_000);
    pair.goOn();
  });
  await under(world, 'PostgreSQL stopped for a minute', async () => {
    await pair.stopPrimary();
    await pause(60_000);
    await pair.startPrimary();
  });
  const readOnly = (is: string) =>
    `alter database traimat set default_transaction_read_only = ${is}; select pg_terminate_backend(pid) from pg_stat_activity where datname = 'traimat'`;
  await under(world, 'read-only for 10 s', async () => {
    await pair.ask(readOnly('on'));
    await pause(10_000);
    await pair.ask(readOnly('off'));
  });
  await under(world, 'out of connections for 10 s', async () => {
    const others = await pair.takeConnections();
    await pause(10_000);
    await others();
  });
}

/** Does something in the midst of the officers' sending, and says what has become of what they were told. */
async function under(world: World, what: string, happen: () => Promise<void>): Promise<void> {
  const { pair, server, officers, revisions, sending } = world;
  let going = true;
  const before = sending.acknowledged.length;
  sending.statuses.clear();
  const senders = officers.map(async (officer) => {
    const call = caller(server.origin);
    await keepSending(call, officer, sending, () => going, revisions);
    call.close();
  });
  await pause(2_000 + Math.random() * 1_000);
  await happen();
  const happened = performance.now();
  while (sending.last < happened) await pause(20);
  const waited = sending.last - happened;
  await pause(2_000);
  going = false;
  await Promise.all(senders);
  const client = new pg.Client({ connectionString: pair.primaryUrl() });
  await client.connect();
  const { acknowledged, lost, changed, doubled } = await countOutcomes(client, sending);
  await client.end();
  const statuses = [...sending.statuses].map(([status, times]) => `${status || 'broken off'} × ${times}`).join(', ');
  console.log(
    `  ${what}: first receipt ${(waited / 1000).toFixed(1)} s after it, ${acknowledged - before} more receipts (${statuses})`,
  );
  console.log(
    `    of ${acknowledged} receipts lost ${lost}, changed ${changed}, doubled ${doubled}; the log is ${await logOf(pair)}`,
  );
}

async function logOf({ url }: Pair): Promise<string> {
  const database = await openPostgresBeside(addressOf(url));
  if (typeof database === 'string') return database;
  const verified = await verifyLog(database.db, null);
  await database.close();
  return verified?.broken ? `broken: ${verified.broken.kind}` : `whole: ${verified?.last.link} links`;
}
