import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files that the server reads when it starts; the add-in asks it for them. */
const data = join('shared', 'catalogue', 'indicators');

const nothingToBuildWith =
  'ไม่มีหน้าจอที่สร้างไว้ และไม่มีเครื่องมือสำหรับสร้าง: ใช้งานจริงให้ใช้ไฟล์ traimat-….tar.gz (npm run release) หรือสั่ง npm ci โดยไม่ใส่ --omit=dev · there are no built pages and nothing to build them with: for service take the archive traimat-….tar.gz (npm run release), or run npm ci without --omit=dev';

/**
 * Builds the add-in into dist/ unless what lies there is newer than everything it is made of; with `once`, only where nothing
 * lies there. Tells before it begins, since it takes a while in which nothing else is said.
 */
export function buildAddIn(
  root: string,
  when: 'anew' | 'once' = 'anew',
  begins: () => void = () => {},
): { kind: 'fresh' | 'built' } | { kind: 'failed'; reason: string } {
  const dist = join(root, 'dist');
  const isBuilt = existsSync(dist) && readdirSync(dist).length > 0;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const needed = [vite, join(root, 'node_modules', '@vitejs', 'plugin-react'), join(root, 'addin')];
  if (!needed.every((path) => existsSync(path))) {
    return isBuilt ? { kind: 'fresh' } : { kind: 'failed', reason: nothingToBuildWith };
  }
  if (when === 'once' && isBuilt) return { kind: 'fresh' };
  const sources = ['addin', 'shared', 'package-lock.json'].map((name) => newest(join(root, name)));
  if (newest(dist) > Math.max(...sources)) return { kind: 'fresh' };
  begins();
  const build = spawnSync(process.execPath, [vite, 'build', '--config', 'addin/vite.config.ts'], {
    cwd: root,
    encoding: 'utf8',
    // Whatever the server runs as: built for anything else, React is its development build, at twice the work.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return build.status === 0 ? { kind: 'built' } : { kind: 'failed', reason: `${build.stdout}\n${build.stderr}` };
}

/** The newest modification time in a file or folder, without the data, in milliseconds; 0 when there is none. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.endsWith(data));
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}
