import { expect, test } from 'vitest';
import { watchClock } from '../../../server/use-cases/log/watch-clock.ts';
import { openMemory } from '../memory-storage.ts';
import { stamp } from '../stamp.ts';

const noon = Date.parse('2020-01-05T12:00:00.000Z');
const minutes = (count: number) => noon + count * 60_000;

/** Looks once at each time, and gives the warnings of each look. */
async function lookAt(times: number[], stored: string | null = null): Promise<object[][]> {
  const storage = await openMemory();
  if (stored) await storage.saveEvaluationScale({ scores: [], number: { kind: 'unused' } }, stamp(stored));
  let now = noon;
  const warnings: object[] = [];
  const log = { write: (level: string, fields: object) => void warnings.push({ level, ...fields }) };
  const look = watchClock(storage, () => new Date(now), log);
  const found = [];
  for (const time of times) {
    now = time;
    await look();
    found.push(warnings.splice(0));
  }
  await storage.close();
  return found;
}

const warning = (seconds: number) => ({ level: 'warn', event: 'clock-behind', seconds });

test('a clock that was set back is told of once for each time', async () => {
  const times = [minutes(0), minutes(1), minutes(-180), minutes(-179), minutes(0), minutes(-1), minutes(-1) - 500];
  expect(await lookAt(times)).toEqual([[], [], [warning(181 * 60)], [], [], [warning(60)], []]);
});

test('a start before what was stored last is told of, a start after it is not', async () => {
  expect(await lookAt([noon, minutes(1)], '2020-01-06T12:00:00.000Z')).toEqual([[warning(24 * 60 * 60)], []]);
  expect(await lookAt([noon], '2020-01-05T11:59:00.000Z')).toEqual([[]]);
});
