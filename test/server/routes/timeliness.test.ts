import { beforeEach, describe, expect, test } from 'vitest';
import { operations } from '../../../shared/wire/operations.ts';
import { bring } from '../deeds.ts';
import { indicator, openWorld, period, seedingDay } from '../fixture.ts';

const world = await openWorld();
const at = (district: string) => ({ indicator, period, district });
const days = (count: number) => new Date(seedingDay.getTime() + count * 86_400_000);

beforeEach(() => {
  world.time.now = seedingDay;
});

describe('timeliness', () => {
  const read = async (district: string) => {
    const listed = await (await world.call('viewer', `/api/v1/timeliness/${indicator}/${period}`)).json();
    return operations.listTimeliness.answer.parse(listed).find((one) => one.district === district);
  };

  test('says by how many days a report was late when it first came, and how often it was given back', async () => {
    const district = '1035';
    expect(await read(district)).toBeUndefined();
    world.time.now = days(20);
    await bring(world, at(district), ['save']);
    expect(await read(district)).toMatchObject({ firstSubmittedAt: null, daysLate: null, returned: 0 });
    await bring(world, at(district), ['submit']);
    const late = (await read(district))?.daysLate ?? 0;
    expect(late).toBeGreaterThan(0);
    world.time.now = days(24);
    await bring(world, at(district), ['return', 'submit', 'return', 'submit', 'accept', 'reopen', 'submit', 'accept']);
    expect(await read(district)).toMatchObject({
      firstSubmittedAt: days(20).toISOString(),
      daysLate: late,
      returned: 2,
      reopened: 1,
    });
  });

  test('is none of what was withdrawn, and 0 of what came in time', async () => {
    const district = '1036';
    await bring(world, at(district), ['submit']);
    expect(await read(district)).toMatchObject({ daysLate: 0 });
    await bring(world, at(district), ['withdraw']);
    expect(await read(district)).toMatchObject({ firstSubmittedAt: null, daysLate: null });
  });
});
