import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What the commands of an operator end with beside a server that has just begun. */
const commands: [script: string, ...words: string[]][] = [['health'], ['verify'], ['accounts', 'list']];

/**
 * Does with an archive what an operator does: unpacks it, installs, starts it by npm twice, asks it, runs the commands
 * beside it, ends npm and waits for the server to end; then, as root on Linux, each step of the Dockerfile. Says what was
 * seen, and gives whether all of it held.
 */
export async function tryRelease(archive: string): Promise<boolean> {
  const place = mkdtempSync(join(tmpdir(), 'traimat-'));
  const folder = join(place, 'unpacked');
  try {
    execFileSync('mkdir', [folder]);
    execFileSync('tar', ['-xzf', archive, '-C', folder, '--strip-components=1']);
    const env = operatorsEnvironment(place);
    execFileSync('npm', ['ci', '--omit=dev'], { cwd: folder, env, stdio: 'inherit' });
    const kilobytes = Number.parseInt(
      execFileSync('du', ['-sk', 'node_modules'], { cwd: folder, encoding: 'utf8' }),
      10,
    );
    say(`installed: ${(kilobytes / 1000).toFixed(0)} MB`);
    const starts = [await tryStart(folder, env, []), await tryStart(folder, env, commands)];
    return starts.every(Boolean) && tryImage(archive);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function tryStart(folder: string, env: NodeJS.ProcessEnv, beside: typeof commands): Promise<boolean> {
  const began = performance.now();
  const npm = spawn('npm', ['start'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const outputEnds = once(npm.stdout, 'close');
  const ready = await isReady(npm);
  say(`${ready ? '✓' : '✗'} npm start: ${((performance.now() - began) / 1000).toFixed(2)} s`);
  const held = beside.map(([script, ...words]) => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', script, '--', ...words], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    say(`${status === 0 ? '✓' : `✗ ${stdout}${stderr}`} npm run ${[script, ...words].join(' ')}`);
    return status === 0;
  });
  npm.kill('SIGTERM');
  // The server holds the same output as npm: it is closed when both have ended.
  await outputEnds;
  say('✓ a signal to npm ended the server');
  return ready && held.every(Boolean);
}

async function isReady(npm: ChildProcess): Promise<boolean> {
  let said = '';
  for await (const chunk of npm.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    said += chunk;
    if (said.includes('is ready')) {
      npm.stdout?.resume();
      return true;
    }
  }
  say(said);
  return false;
}

/** Nothing of whoever tries it: production, folders of its own, and a port that others hardly have. */
function operatorsEnvironment(place: string): NodeJS.ProcessEnv {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const { PATH } = process.env;
  const first = `${dirname(process.execPath)}:`;
  return {
    PATH: PATH?.startsWith(first) ? PATH.slice(first.length) : PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    DATA_DIR: join(place, 'data'),
    PORT: String(port),
    PUBLIC_ORIGIN: `https://localhost:${port}`,
  };
}

function tryImage(archive: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    say('– the Dockerfile’s steps are done by root on Linux only');
    return true;
  }
  const steps = join(import.meta.dirname, 'try-image.ts');
  const { status } = spawnSync('unshare', ['--mount', process.execPath, steps, archive], { stdio: 'inherit' });
  say(`${status === 0 ? '✓' : '✗'} the Dockerfile, step by step`);
  return status === 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
