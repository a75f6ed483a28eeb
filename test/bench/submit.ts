import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCertificate } from '../../server/host/certificate.ts';
import { freePort } from '../free-port.ts';
import type { Round, Sent } from './submit/client.ts';
import { type Ground, type Kind, prepare } from './submit/ground.ts';
import { type Running, run } from './submit/running.ts';

const districts = 50;
/** What is sent by turns to both. */
type Sending = { title: string; how: Round['kind']; rounds: number; perRound: number };
const look: Sending = { title: '', how: 'look', rounds: 1, perRound: districts };
const first: Sending = { title: 'the very first 50', how: 'burst', rounds: 1, perRound: districts };
/** Over new connections, as nobody has them whose page has looked in the last minute. */
const shakingHands: Sending[] = [{ ...first, title: 'the same, shaking hands' }];
/** One after the other; the last as the second, by servers that have been at work for a while. */
const overKept: Sending[] = [
  look,
  first,
  { title: 'bursts of 50', how: 'burst', rounds: 6, perRound: 250 },
  { title: 'closed loop', how: 'loop', rounds: 6, perRound: 500 },
  { title: 'bursts of 50, later', how: 'burst', rounds: 6, perRound: 250 },
];
const secret = 'a secret of the bench, and of nothing else at all';

/** What one server has come to. */
type Tally = { times: number[]; milliseconds: number; cpu: number };

/**
 * Fifty districts at once, each sending a new revision of its sheet with a key of its own over keep-alive https, to the
 * server as it is in service and by turns to its floor: bare Hono, TLS, JSON.parse and the same three inserts. The server
 * has rehearsed by then.
 */
export async function benchSubmit(database: Kind): Promise<void> {
  console.log(`submit, ${database}: ${districts} districts at once over https`);
  const heads = ['/s', 'p50 ms', 'p95 ms', 'cpu ms', 'of floor'];
  console.log(`  ${''.padEnd(32)}${heads.map((head) => head.padStart(10)).join('')}`);
  await compare(database, overKept);
  await compare(database, shakingHands);
}

async function compare(database: Kind, sendings: Sending[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'traimat-submit-'));
  const client = fork(new URL('./submit/client.ts', import.meta.url), { serialization: 'advanced' });
  const ended = once(client, 'exit').then(([code]): never => {
    throw new Error(`the client has ended with ${code}`);
  });
  const send = async (round: Round): Promise<Sent> => {
    client.send(round);
    const [sent] = await Promise.race([once(client, 'message'), ended]);
    return sent;
  };
  const servers: Running[] = [];
  let ground: Ground | null = null;
  try {
    ground = await prepare[database](folder, secret);
    client.send({ desks: ground.desks });
    const { certificateFile, keyFile, ca } = await writeCertificate(folder);
    // The fifty are fifty computers that were at work before; the process that plays them all is not to be new to it either.
    const practice = await startFloor(folder, database, ground.copies.practice, certificateFile, keyFile);
    servers.push(practice);
    await send({ origin: practice.origin, ca, kind: 'burst', submissions: 20 * districts });
    await practice.stop();
    servers.splice(0, 1, await startFloor(folder, database, ground.copies.floor, certificateFile, keyFile));
    servers.push(await startOwn(folder, ground.environment, certificateFile, keyFile));
    for (const { title, how, rounds, perRound } of sendings) {
      const tallies = servers.map((): Tally => ({ times: [], milliseconds: 0, cpu: 0 }));
      for (let round = 0; round < rounds; round += 1) {
        for (const turn of [0, 1]) {
          const index = (turn + round) % 2;
          const server = servers[index] as Running;
          const worked = server.cpu();
          const { times, milliseconds } = await send({ origin: server.origin, ca, kind: how, submissions: perRound });
          const tally = tallies[index] as Tally;
          tally.times.push(...times);
          tally.milliseconds += milliseconds;
          tally.cpu += server.cpu() - worked;
        }
      }
      if (how !== 'look') print(title, tallies as [Tally, Tally]);
    }
  } finally {
    client.disconnect();
    await ended.catch(() => undefined);
    for (const server of servers) await server.stop();
    await ground?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeCertificate(folder: string) {
  const { cert, key } = await findCertificate(undefined, folder, 'https://localhost', new Date());
  const files = { certificateFile: join(folder, 'bench.crt'), keyFile: join(folder, 'bench.key') };
  writeFileSync(files.certificateFile, cert);
  writeFileSync(files.keyFile, key);
  return { ...files, ca: cert };
}

/** Over a copy of the database that nobody has sent anything to. */
async function startFloor(
  folder: string,
  kind: Kind,
  database: string,
  certificateFile: string,
  keyFile: string,
): Promise<Running> {
  const port = await freePort();
  const args = [kind, database, String(port), certificateFile, keyFile];
  return run({ script: 'test/bench/submit/floor.ts', args, port, log: join(folder, 'floor.log') });
}

/** As in service, with nothing left out. */
async function startOwn(
  folder: string,
  environment: Ground['environment'],
  certificateFile: string,
  keyFile: string,
): Promise<Running> {
  const port = await freePort();
  const env = {
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_ORIGIN: `https://localhost:${port}`,
    DATA_DIR: join(folder, 'data'),
    BETTER_AUTH_SECRET: secret,
    TLS_CERT: certificateFile,
    TLS_KEY: keyFile,
    ...environment,
  };
  return run({ script: 'server/start.ts', env, port, log: join(folder, 'own.log'), ready: '"event":"rehearsal"' });
}

function print(title: string, [floor, own]: [Tally, Tally]): void {
  for (const [name, tally] of [
    ['floor', floor],
    ['ours', own],
  ] as const) {
    const { times, cpu } = tally;
    times.sort((one, other) => one - other);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(0);
    const cells = [
      rate(tally).toFixed(0),
      at(0.5),
      at(0.95),
      (cpu / times.length).toFixed(2),
      (rate(tally) / rate(floor)).toFixed(2),
    ];
    console.log(`  ${`${title}, ${name}`.padEnd(32)}${cells.map((cell) => cell.padStart(10)).join('')}`);
  }
}

/** Submissions a second. */
function rate({ times, milliseconds }: Tally): number {
  return (times.length / milliseconds) * 1_000;
}
