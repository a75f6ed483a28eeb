import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pruneLock } from '../../../server/release/lock.ts';
import { writeNotices } from '../../../server/release/notices.ts';
import { temporaryFolder } from '../fixture.ts';

const stated = { name: 'traimat', version: '1.0.0', license: 'MIT', dependencies: { one: '1.0.0' } };

test('a lock is cut down to what is reached, by the places where packages find each other', () => {
  const packages = {
    '': { version: '1.0.0' },
    'node_modules/one': { version: '1.0.0', dependencies: { two: '^2.0.0' }, optionalDependencies: { absent: '1' } },
    'node_modules/one/node_modules/two': { version: '2.0.0', dependencies: { '@at/three': '3' } },
    'node_modules/two': { version: '1.0.0' },
    'node_modules/@at/three': { version: '3.0.0', dependencies: { one: '1' } },
    'node_modules/peer': { version: '1.0.0' },
  };
  const pruned = pruneLock({ lockfileVersion: 3, packages }, stated);
  expect(pruned).toMatchObject({ lockfileVersion: 3, name: 'traimat', version: '1.0.0' });
  expect(Object.keys(pruned.packages)).toEqual([
    '',
    'node_modules/one',
    'node_modules/one/node_modules/two',
    'node_modules/@at/three',
  ]);
  expect(pruned.packages['']).toEqual(stated);
});

describe('notices', () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'LICENSE'), 'MIT License\n\nCopyright (c) 2026 ours\n\nPermission');
  const pack = (name: string, manifest: object, files: Record<string, string> = {}) => {
    const folder = join(root, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    const all = { ...files, 'package.json': JSON.stringify({ name, version: '1.2.3', ...manifest }) };
    for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, file), text);
    return join(folder, 'index.js');
  };
  const write = (modules: string[], installed: string[] = []) => {
    const file = join(root, 'notices');
    const faults = writeNotices(root, modules, installed, file);
    return { faults, text: readFileSync(file, 'utf8') };
  };

  test('bear the licence as the package brings it, each package once', () => {
    const module = pack('@at/font', { license: 'OFL-1.1' }, { 'OFL.txt': 'SIL Open Font License' });
    const { faults, text } = write([module, join(module, '../other.js'), join(root, 'server/start.ts')]);
    expect(faults).toEqual([]);
    expect(text.match(/@at\/font 1\.2\.3 \(OFL-1\.1\)\n\nSIL Open Font License/g)).toHaveLength(1);
  });

  test('bear the text of MIT in the author’s name, where a package names it only', () => {
    const { text } = write([pack('bare', { license: '(MIT OR Apache-2.0)', author: { name: 'Somebody' } })]);
    expect(text).toContain('Copyright (c) Somebody\n\nPermission');
    expect(text).not.toContain('2026 ours');
  });

  test.each([undefined, 'UNLICENSED', 'GPL-3.0-only', 'MIT AND GPL-3.0-only'])('name a package under %s', (license) => {
    const module = pack('strange', { license }, { LICENSE: 'text' });
    expect(write([module]).faults).toEqual([expect.stringContaining('strange')]);
    expect(write([], ['node_modules/strange']).faults).toEqual([expect.stringContaining('strange')]);
  });
});
