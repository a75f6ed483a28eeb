import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from './archive.ts';
import { copyAsIs } from './as-is.ts';
import { buildPages } from './build-pages.ts';
import { compileServer } from './compile-server.ts';
import { readManifest, writeManifests } from './manifests.ts';
import { writeNotices } from './notices.ts';
import { tryRelease } from './try.ts';

/**
 * `npm run release`: makes `release/traimat-VERSION.tar.gz`, in which nothing is left to be built or compiled where
 * it is unpacked. `-- --try` then does with it what an operator does, in a clean folder. Ends with 1 where a licence is
 * not known, or the trial fails.
 */
const root = join(import.meta.dirname, '../..');
const manifest = readManifest(root);
const made = join(root, 'release');
const folder = join(made, `traimat-${manifest.version}`);

rmSync(folder, { recursive: true, force: true });
const pages = await buildPages(join(folder, 'dist'));
const server = await compileServer(root, manifest, join(folder, 'server'));
copyAsIs(root, folder);
const installed = writeManifests(root, manifest, folder);
const unknown = writeNotices(root, [...pages, ...server], installed, join(folder, 'THIRD-PARTY-NOTICES'));
for (const fault of unknown) process.stderr.write(`✗ ${fault}\n`);
if (unknown.length > 0) process.exit(1);
const archive = pack(root, made, folder);
process.stdout.write(`${archive.file}: ${(archive.bytes / 1_000_000).toFixed(2)} MB\n`);
if (process.argv.includes('--try')) process.exitCode = (await tryRelease(archive.file)) ? 0 : 1;
