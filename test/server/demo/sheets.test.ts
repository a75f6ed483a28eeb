import { expect, test } from 'vitest';
import { seedDemoSheets } from '../../../server/demo/sheets.ts';
import { consolidation } from '../../../shared/wire/city.ts';
import { indicator, openWorld, period, seedingDay } from '../fixture.ts';

test('the demo has sheets in every stage, none for จอมทอง, and is filled once only', async () => {
  const world = await openWorld();
  await seedDemoSheets(world, seedingDay);
  const read = async () =>
    consolidation.parse(await (await world.call('viewer', `/api/v1/consolidations/${indicator}/${period}`)).json());
  const first = await read();
  const states = Map.groupBy(first.districts, ({ state }) => state);
  expect([...states].map(([state, lines]) => [state, lines.length]).sort()).toEqual([
    ['accepted', 8],
    ['draft', 4],
    ['evaluated', 12],
    ['in-review', 3],
    ['none', 10],
    ['returned', 3],
    ['submitted', 10],
  ]);
  expect(first.districts.find(({ district }) => district === '1035')?.state).toBe('none');
  expect(first.city.counted).toBe(36);
  await seedDemoSheets(world, seedingDay);
  expect((await read()).districts).toEqual(first.districts);
});
