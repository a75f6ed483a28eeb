import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'yaml';
import { pairsOf, readDockerfile, wordsOf } from './dockerfile.ts';

/**
 * Does each step of the archive's Dockerfile where no Docker is: in mounts of this process alone (`unshare --mount`, as
 * root), over which /opt and /var/lib are empty, with the settings of compose.yaml, on a disk that is read only. Node.js
 * is the one that runs this. Ends with 0 where the container's program started, was healthy and ended at its signal.
 */
const [archive = ''] = process.argv.slice(2);
const node = process.execPath;
for (const folder of ['/opt', '/var/lib']) mount('-t', 'tmpfs', 'tmpfs', folder);
const unpacked = mkdtempSync('/opt/archive-');
execFileSync('tar', ['-xzf', archive, '-C', unpacked, '--strip-components=1']);

const ignored = readFileSync(join(unpacked, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
const environment: Record<string, string> = { PATH: `${dirname(node)}:${process.env.PATH}` };
let folder = '/';
let user: { uid: number; gid: number } | undefined;
let healthy: string[] = [];
let program: string[] = [];
let signal: NodeJS.Signals = 'SIGTERM';

const steps: Record<string, (text: string) => void> = {
  FROM(text) {
    const [, major = ''] = /\/node:(\d+)/.exec(text) ?? [];
    if (!process.version.startsWith(`v${major}.`))
      throw new Error(`the image has Node.js ${major}, this is ${process.version}`);
  },
  ENV: (text) => void Object.assign(environment, pairsOf(text)),
  WORKDIR(text) {
    folder = text;
    mkdirSync(folder, { recursive: true });
  },
  COPY(text) {
    const names = text.split(/\s+/);
    const to = names.pop() ?? '';
    for (const name of names) {
      const from = join(unpacked, name);
      const filter = (file: string) => !ignored.includes(relative(unpacked, file));
      cpSync(from, name === '.' ? join(folder, to) : join(folder, to, name), { recursive: true, filter });
    }
  },
  RUN(text) {
    const { status } = spawnSync('sh', ['-c', text], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
      ...user,
    });
    if (status !== 0) throw new Error(`RUN ${text}`);
  },
  USER(text) {
    const [uid = Number.NaN, gid = Number.NaN] = text.split(':').map(Number);
    user = { uid, gid };
  },
  VOLUME: (text) => wordsOf(text).forEach((volume) => void mkdirSync(volume, { recursive: true })),
  EXPOSE() {},
  STOPSIGNAL(text) {
    signal = text as NodeJS.Signals;
  },
  HEALTHCHECK(text) {
    healthy = wordsOf(text);
  },
  CMD(text) {
    program = wordsOf(text);
  },
};

for (const { name, text } of readDockerfile(readFileSync(join(unpacked, 'Dockerfile'), 'utf8'))) {
  process.stdout.write(`  ${name} ${text}\n`);
  const step = steps[name];
  if (!step) throw new Error(`${name}: this trial does not know it`);
  step(text);
}

mount('-o', 'remount,bind,ro', '/');
mount('-o', 'remount,ro', '/opt');
const composed = parse(readFileSync(join(unpacked, 'compose.yaml'), 'utf8')) as {
  services: { traimat: { environment: Record<string, string> } };
};
const given = Object.entries(composed.services.traimat.environment).filter(([, value]) => !value.startsWith('${'));
// This computer alone is to reach it, at a port that is free here.
const here = { PUBLIC_ORIGIN: 'https://traimat.example.go.th', HOST: '127.0.0.1', PORT: String(await freePort()) };
const env = { ...environment, ...Object.fromEntries(given), ...here };
const began = performance.now();
const server = run(program, 'inherit');
const ended = once(server, 'exit');
while ((await statusOf(run(healthy, 'ignore'))) !== 0 && server.exitCode === null) await setTimeout(100);
process.stdout.write(`  healthy after ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
server.kill(signal);
const [code] = (await ended) as [number | null];
process.stdout.write(`  ended at ${signal} with ${code}\n`);
process.exitCode = code === 0 ? 0 : 1;

function run([command = '', ...words]: string[], stdio: 'inherit' | 'ignore'): ChildProcess {
  return spawn(command, words, { cwd: folder, env, stdio, ...user });
}

async function statusOf(child: ChildProcess): Promise<number | null> {
  const [status] = (await once(child, 'exit')) as [number | null];
  return status;
}

function mount(...words: string[]): void {
  execFileSync('mount', words, { stdio: 'inherit' });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}
