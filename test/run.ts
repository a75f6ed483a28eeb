import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findOrInstallChromium } from './browser/host/chromium.ts';

/** `npm test`: makes sure of a browser, checks and builds the add-in, and runs every test; words after it go to vitest. */

const root = join(import.meta.dirname, '..');
const run = (args: string[], environment: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } }).status ??
  1;

const chromium = await findOrInstallChromium();
if (process.argv.length === 2) {
  const checked =
    run(['node_modules/@biomejs/biome/bin/biome', 'check', '.']) || run(['node_modules/typescript/bin/tsc', '--build']);
  if (checked !== 0) process.exit(checked);
}
const built = run(['node_modules/vite/bin/vite.js', 'build', '--config', 'addin/vite.config.ts', '--logLevel', 'warn']);
if (built !== 0) process.exit(built);
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2)];
process.exit(run(vitest, { CHROMIUM: chromium }));
