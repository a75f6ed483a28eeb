import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerProcess, startServerProcess } from '../../server-process.ts';

export type DemoServer = ServerProcess & {
  /** That of all demo accounts. */
  password: string;
  /** Where its data lies. */
  data: string;
  /** Ends it, as a person does or in the middle of whatever it does (`SIGKILL`), and starts it over the same data at the same port. */
  startAgain: (signal?: NodeJS.Signals, settings?: Record<string, string>) => Promise<DemoServer>;
  /** Starts a second server over the same data. */
  beside: () => Promise<ServerProcess>;
  /** Ends it and takes its folder away. */
  remove: () => Promise<void>;
};

export type DemoSettings = {
  /** How many indicators it has: copies of 2100-1040 by other codes, so that officers have as many sheets to send. */
  indicators?: number;
  /** Variables of its environment. */
  settings?: Record<string, string>;
  /** Where its data is to lie, unless in its folder. */
  data?: string;
};

/** The code of an indicator of the demo server's, from 0 on; the first is 2100-1040 itself. */
export const indicatorCode = (index: number) => `2100-${1040 + index}`;

/** The quarter that is open. */
export const quarter = '2563-Q1';

/**
 * The real server with the demo's accounts and empty sheets in a process and a folder of its own, as `npm start` runs it:
 * TLS, sessions, limits and log are those of service.
 */
export async function startDemoServer({
  indicators = 1,
  settings = {},
  data: given,
}: DemoSettings = {}): Promise<DemoServer> {
  const folder = mkdtempSync(join(tmpdir(), 'traimat-bench-'));
  const catalogue = join(folder, 'indicators');
  mkdirSync(catalogue);
  const original = readFileSync('shared/catalogue/indicators/2100-1040-2563.json', 'utf8');
  for (let index = 0; index < indicators; index += 1) {
    const code = indicatorCode(index);
    writeFileSync(join(catalogue, `${code}-2563.json`), JSON.stringify({ ...JSON.parse(original), code }));
  }
  const data = given ?? join(folder, 'data');
  const password = randomBytes(9).toString('base64url');
  const environment = {
    DATA_DIR: data,
    SECRETS_DIR: join(folder, 'secrets'),
    CATALOGUE: catalogue,
    DEMO_PASSWORD: password,
    DEMO_SHEETS: 'off',
    NODE_ENV: 'test',
    ...settings,
  };
  const start = async (port?: number, more: Record<string, string> = {}): Promise<DemoServer> => {
    const server = await startServerProcess('server/start.ts', { ...environment, ...more }, port);
    return {
      ...server,
      password,
      data,
      startAgain: async (signal = 'SIGTERM', others = {}) => {
        await server.end(signal);
        return start(server.port, others);
      },
      beside: () => startServerProcess('server/start.ts', environment),
      remove: async () => {
        await server.end();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  };
  return start();
}
