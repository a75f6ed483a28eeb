import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** A server in a process of its own. */
export type ServerProcess = {
  origin: string;
  port: number;
  process: ChildProcess;
  /** What it has printed so far. */
  said: () => string;
  /** Ends it as a person would, or in the middle of whatever it does (`SIGKILL`), and waits until it is gone. */
  end: (signal?: NodeJS.Signals) => Promise<void>;
};

/**
 * Starts a file that serves HTTPS at the port which PORT names, and waits until its `/health` answers. The port is a free
 * one unless it is told: a server that is started again is to be found where it was.
 */
export async function startServerProcess(
  file: string,
  environment: Record<string, string>,
  port?: number,
): Promise<ServerProcess> {
  const taken = port ?? (await freePort());
  const origin = `https://localhost:${taken}`;
  const child = spawn(process.execPath, [file], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(taken), ...environment },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  const gone = once(child, 'exit');
  for (const giveUp = Date.now() + 120_000; !(await answers(`${origin}/health`)); await pause(50)) {
    if (child.exitCode === null && Date.now() < giveUp) continue;
    child.kill('SIGKILL');
    throw new Error(`the server did not start:\n${said.join('')}`);
  }
  return {
    origin,
    port: taken,
    process: child,
    said: () => said.join(''),
    end: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await gone;
    },
  };
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).once('error', () => resolve(false));
  });
}
