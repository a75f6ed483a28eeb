import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Flags for a headless Chromium that keeps to itself: no sandbox as root, and no calls of its own to the outside. The
 * self-signed certificate is let through where it is verified: let through afterwards (`ignoreHTTPSErrors`), every
 * connection starts over, and on a busy machine a request may give up after too many starts (ERR_TOO_MANY_RETRIES).
 */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
];

/** The Chromium to test with: the one named in the environment, Playwright's, or the system's. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM ?? process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names a file that is not there: ${named}`);
  }
  const known = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const system = known.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return [chromium.executablePath(), ...system].find((path) => existsSync(path)) ?? null;
}

/** Finds a Chromium, or gets one: by Playwright's download, else from Debian. Says what to do where neither works. */
export async function findOrInstallChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found: trying Playwright’s download …');
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium-headless-shell', 'chromium'], 180);
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  console.log('That did not work: trying Debian’s package …');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const command of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    const [program = '', ...args] = [...asRoot, ...command];
    run(program, args, 900);
  }
  const installed = findChromium();
  if (installed) return installed;
  console.error(
    'The tests need a Chromium and none could be had. Install one (Debian: apt-get install chromium), or name one: CHROMIUM=/path/to/chromium npm test',
  );
  process.exit(1);
}

function run(program: string, args: string[], seconds: number): void {
  spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: seconds * 1000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
