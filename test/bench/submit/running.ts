import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';

/** A server in a process of its own. */
export type Running = {
  origin: string;
  /** Milliseconds that its process has worked so far; not a number where the system does not say it. */
  cpu(): number;
  stop(): Promise<void>;
};

export type Program = {
  script: string;
  args?: string[];
  env?: NodeJS.ProcessEnv;
  port: number;
  log: string;
  /** What its lines say when it is ready, where listening is not enough. */
  ready?: string;
};

/** Starts a server, whose lines go into a file as they do in service, and waits until it is ready. */
export async function run({ script, args = [], env, port, log, ready = '' }: Program): Promise<Running> {
  const lines = openSync(log, 'a');
  const { PATH, HOME, NODE_OPTIONS } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
    env: { PATH, HOME, NODE_OPTIONS, ...env },
    stdio: ['ignore', lines, 'inherit'],
  });
  closeSync(lines);
  while (!(await listens(port)) || !readFileSync(log, 'utf8').includes(ready)) {
    if (child.exitCode !== null) throw new Error(`${script} has ended:\n${readFileSync(log, 'utf8')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin: `https://localhost:${port}`,
    cpu: () => cpuOf(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.once('error', () => resolve(false)).once('connect', () => socket.destroy());
  });
}

/** Linux counts in hundredths of a second: of its own code, then of the kernel's. */
function cpuOf(process: number): number {
  try {
    const [, , , , , , , , , , , own, kernel] =
      readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(own) + Number(kernel)) * 10;
  } catch {
    return Number.NaN;
  }
}
