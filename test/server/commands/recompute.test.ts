import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { recomputeQuarter } from '../../../server/commands/recompute.ts';
import { toStored } from '../../../server/storage/sheets/stored-content.ts';
import { bring } from '../deeds.ts';
import { chomThong, indicator, openWorld, period, suanLuang, temporaryFolder } from '../fixture.ts';

const world = await openWorld();
for (const district of [chomThong, suanLuang])
  await bring(world, { indicator, period, district }, ['submit', 'accept']);
await bring(world, { indicator, period, district: '1001' }, ['submit']);

/** The database as it is, after somebody else's hands. */
async function recomputed(tamper: string, ...args: string[]) {
  const folder = join(temporaryFolder(), 'data');
  mkdirSync(folder);
  for (const end of ['', '-wal'])
    copyFileSync(join(world.folder, `traimat.sqlite${end}`), join(folder, `traimat.sqlite${end}`));
  const database = new DatabaseSync(join(folder, 'traimat.sqlite'));
  database.exec(tamper);
  database.close();
  return recomputeQuarter(args, folder);
}

/** What is stored of the sheet, with another community in the place of one. */
async function otherContent(): Promise<string> {
  const stored = await world.storage.readRevision({ indicator, period, district: chomThong }, 1);
  if (!stored) throw new Error('nothing is stored');
  return toStored(JSON.parse(JSON.stringify(stored.content).replace(`${chomThong}-002`, `${chomThong}-902`)));
}

test('every accepted figure of a quarter comes out again, of all indicators or of one', async () => {
  for (const args of [[period], [period, indicator]]) {
    const { output, status } = await recomputed('', ...args);
    expect([status, output]).toEqual([0, expect.stringMatching(/2 sheets counted again \(0 restated\)\n.*all equal/)]);
  }
  expect(await recomputed('', '2563-Q2')).toMatchObject({ status: 0, output: expect.stringContaining('0 sheets') });
});

test.each([
  ['a figure', `update revisions set result = replace(result, '"numerator":"3"', '"numerator":"4"')`, 'numerator 3'],
  ['how far it was', `update revisions set progress = replace(progress, '"valid":', '"valid":9')`, 'the accepted rows'],
  ['a row', `update revisions set content = '${await otherContent()}'`, 'Chom Thong'],
])('%s that other hands have changed is named', async (_title, tamper, named) => {
  const { output, status } = await recomputed(`${tamper} where district = '${chomThong}'`, period);
  expect([status, output]).toEqual([1, expect.stringContaining(named)]);
  expect(output).toContain('เขตจอมทอง');
  expect(output).not.toContain('Suan Luang');
});

test.each([[[]], [['2563']], [[period, indicator, 'x']], [[period, '9999-999']], [['2570-Q1']]])(
  'what cannot be done is said: %j',
  async (args) => {
    expect(await recomputed('', ...args)).toMatchObject({ status: 2 });
  },
);

test('a folder without a database is said', async () => {
  expect(await recomputeQuarter([period], join(world.folder, 'none'))).toMatchObject({ status: 2 });
});
