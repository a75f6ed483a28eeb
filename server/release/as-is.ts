import { cpSync, globSync } from 'node:fs';
import { join } from 'node:path';

/** What the archive has, besides what lies in `server/release/archive/`, as it stands in the repository: files that the server reads, and those for people and machines. */
const asIs = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'manifest.xml',
  'server/*.md',
  'server/operating/*',
  'server/**/*.json',
  'shared/*.md',
  'shared/catalogue/**/*.json',
];

export function copyAsIs(root: string, folder: string): void {
  for (const file of globSync(asIs, { cwd: root, exclude: ['**/tsconfig.json'] }))
    cpSync(join(root, file), join(folder, file));
  cpSync(join(root, 'server/release/archive'), folder, { recursive: true });
}
