import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from '../free-port.ts';
import { caller } from './load/call.ts';

/** Starts over the same data, after the first, which makes it. */
const starts = 3;

/**
 * What an operator gets from the newest archive in `release/`: its size, what its installation brings, and the seconds from
 * a start to the first answer of /health: of the server itself, by npm as it is here, and by npm under the Node.js that
 * comes along.
 */
export async function benchStart(): Promise<void> {
  const archive = newestArchive();
  const place = mkdtempSync(join(tmpdir(), 'traimat-bench-'));
  try {
    const folder = join(place, 'unpacked');
    mkdirSync(folder);
    execFileSync('tar', ['-xzf', archive, '-C', folder, '--strip-components=1']);
    execFileSync('npm', ['ci', '--omit=dev'], { cwd: folder, stdio: 'ignore' });
    const { packages } = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'));
    const [megabytes] = execFileSync('du', ['-sm', 'node_modules'], { cwd: folder, encoding: 'utf8' }).split('\t');
    console.log(
      `start: archive ${(statSync(archive).size / 1e6).toFixed(2)} MB; installed ${Object.keys(packages).length} packages, ${megabytes} MB`,
    );
    const along = join(folder, 'node_modules/node/bin');
    const path = (process.env.PATH ?? '').split(delimiter).filter((each) => !each.includes('node_modules'));
    const ways: [name: string, command: string, args: string[], path: string[]][] = [
      ['the server itself', join(along, 'node'), ['server/start.js'], path],
      ['npm, as it is here', 'npm', ['start'], path],
      ['npm under the Node.js that comes along', 'npm', ['start'], [along, ...path]],
    ];
    for (const [index, [name, command, args, PATH]] of ways.entries()) {
      const env = { HOME: process.env.HOME, PATH: PATH.join(delimiter), DATA_DIR: join(place, `data-${index}`) };
      const seconds: string[] = [];
      for (let start = 0; start <= starts; start += 1) {
        seconds.push((await secondsOf(folder, command, args, env)).toFixed(2));
      }
      console.log(`  ${name}: ${seconds.slice(1).join(', ')} s; the first, over no data, ${seconds[0]} s`);
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function secondsOf(folder: string, command: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const port = await freePort();
  const origin = `https://localhost:${port}`;
  const call = caller(origin);
  const began = performance.now();
  const service = { ...env, NODE_ENV: 'production', PORT: String(port), PUBLIC_ORIGIN: origin };
  const started = spawn(command, args, { cwd: folder, env: service, stdio: ['ignore', 'pipe', 'ignore'] });
  started.stdout.resume();
  // The server holds the same output as npm: it is closed when both have ended.
  const ended = once(started.stdout, 'close');
  const answers = () =>
    call({ path: '/health' }).then(
      ({ status }) => status === 200,
      () => false,
    );
  while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 5));
  const seconds = (performance.now() - began) / 1000;
  call.close();
  started.kill('SIGTERM');
  await ended;
  return seconds;
}

function newestArchive(): string {
  const folder = join(import.meta.dirname, '../../release');
  const archives = readdirSync(folder).filter((name) => name.endsWith('.tar.gz'));
  const [newest] = archives
    .map((name) => join(folder, name))
    .toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  if (newest === undefined) throw new Error('there is no archive: npm run release');
  return newest;
}
