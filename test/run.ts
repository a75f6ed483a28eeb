import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findOrInstallChromium } from './browser/host/chromium.ts';

/** `npm test`: makes sure of a browser, checks and builds the add-in, and runs every test; words after it go to vitest. */

const root = join(import.meta.dirname, '..');
const words = process.argv.slice(2);

function run(args: string[], environment: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

const chromium = await findOrInstallChromium();
const checks = [
  ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  ['node_modules/typescript/bin/tsc', '--build'],
];
const build = ['node_modules/vite/bin/vite.js', 'build', '--config', 'addin/vite.config.ts', '--logLevel', 'warn'];
const prepared = await Promise.all([...(words.length === 0 ? checks : []), build].map((args) => run(args)));
if (prepared.some((code) => code !== 0)) process.exit(1);
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', ...words];
// Each file in a browser starts a server, which need not be compiled anew each time.
const compiled = join(root, 'node_modules/.cache/node');
process.exit(await run(vitest, { CHROMIUM: chromium, NODE_COMPILE_CACHE: compiled }));
