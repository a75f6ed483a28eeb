import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildAddIn } from '../../../server/host/add-in-build.ts';
import { temporaryFolder } from '../fixture.ts';

test('is built where nothing is built or something is newer, and is said before; once, only where nothing is', () => {
  const root = project();
  let told = 0;
  const build = (when: 'anew' | 'once') => buildAddIn(root, when, () => told++).kind;
  expect([build('once'), told]).toEqual(['built', 1]);
  expect([build('anew'), told]).toEqual(['fresh', 1]);
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(root, 'addin', 'pane.tsx'), later, later);
  expect([build('once'), told]).toEqual(['fresh', 1]);
  expect([build('anew'), told]).toEqual(['built', 2]);
});

test('that cannot be built is taken as it lies there, or is a fault', () => {
  const root = project();
  rmSync(join(root, 'node_modules'), { recursive: true });
  expect(buildAddIn(root)).toMatchObject({ kind: 'failed', reason: expect.stringContaining('nothing to build') });
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'taskpane.html'), '');
  expect(buildAddIn(root)).toEqual({ kind: 'fresh' });
});

/** A project whose building writes one page. */
function project(): string {
  const root = temporaryFolder();
  for (const name of ['addin', 'node_modules/vite/bin', 'node_modules/@vitejs/plugin-react']) {
    mkdirSync(join(root, name), { recursive: true });
  }
  writeFileSync(join(root, 'addin', 'pane.tsx'), '');
  const builder = `const fs = require('node:fs'); fs.mkdirSync('dist', { recursive: true }); fs.writeFileSync('dist/taskpane.html', '');`;
  writeFileSync(join(root, 'node_modules/vite/bin/vite.js'), builder);
  expect(existsSync(join(root, 'dist'))).toBe(false);
  return root;
}
