import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { standings } from '../../../server/commands/standings.ts';
import { bring } from '../deeds.ts';
import { chomThong, indicator, openWorld, period, suanLuang, temporaryFolder } from '../fixture.ts';

const world = await openWorld();
for (const district of [chomThong, suanLuang])
  await bring(world, { indicator, period, district }, ['submit', 'accept']);

/** A folder with the database as it is, after somebody else's hands. */
function tampered(sql: string): string {
  const folder = join(temporaryFolder(), 'data');
  mkdirSync(folder);
  for (const end of ['', '-wal'])
    copyFileSync(join(world.folder, `traimat.sqlite${end}`), join(folder, `traimat.sqlite${end}`));
  const database = new DatabaseSync(join(folder, 'traimat.sqlite'));
  database.exec(sql);
  database.close();
  return folder;
}

test('standings that are as they should be are said to be so', async () => {
  expect(await standings(tampered(''))).toMatchObject({
    status: 0,
    output: expect.stringContaining('as it is written'),
  });
});

test.each([
  ['is another', `update standings set state = 'draft' where district = '${suanLuang}'`],
  ['is not there', `delete from standings where district = '${suanLuang}'`],
])('a standing that %s is named, and made anew', async (_title, sql) => {
  const folder = tampered(sql);
  const { output, status } = await standings(folder);
  expect([status, output]).toEqual([1, expect.stringContaining('1 sheets')]);
  expect(output).toContain('Suan Luang');
  expect(output).not.toContain('Chom Thong');
  expect(await standings(folder)).toMatchObject({ status: 0 });
});

test('a standing of no sheet is taken out', async () => {
  const added = `insert into standings (indicator, period, district, step, state, revision, late)
    values ('${indicator}', '${period}', '1001', 1, 'draft', 1, 0)`;
  const folder = tampered(added);
  expect(await standings(folder)).toMatchObject({ status: 1 });
  expect(await standings(folder)).toMatchObject({ status: 0 });
});

test('a folder without a database is said', async () => {
  expect(await standings(join(world.folder, 'none'))).toMatchObject({ status: 2 });
});
