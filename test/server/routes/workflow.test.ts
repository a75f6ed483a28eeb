import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { districts } from '../../../shared/catalogue/districts.ts';
import { type Act, acts, districtActs } from '../../../shared/rules/sheets/workflow.ts';
import { type SheetState, sheetStates } from '../../../shared/terms/sheet.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { truthTable } from '../../shared/truth-table.ts';
import { attempt, bring, officerOf } from '../deeds.ts';
import { indicator, openWorld, refusal } from '../fixture.ts';
import { stamp } from '../stamp.ts';

/**
 * The truth table of shared/rules/sheets/workflow.ts, every cell, through the API, with every role: first everybody who may not,
 * which changes nothing, then whose act it is.
 */

const world = await openWorld();
const source = readFileSync(new URL('../../../shared/rules/sheets/workflow.ts', import.meta.url), 'utf8');
/** But for restating, which is done to all sheets of a quarter at once and has a test of its own. */
const table = truthTable(source).filter(([act]) => act !== 'restate');

/** How a sheet gets into each state. */
const ways: Record<SheetState, Act[]> = {
  none: [],
  draft: ['save'],
  submitted: ['submit'],
  'in-review': ['submit', 'take-up'],
  returned: ['submit', 'return'],
  accepted: ['submit', 'accept'],
  evaluated: ['submit', 'accept', 'evaluate'],
  reopened: ['submit', 'accept', 'reopen'],
};

/** A sheet that no other cell uses: some districts in each of the four quarters. */
const few = districts.slice(0, 22);
const places = ['2563-Q1', '2563-Q2', '2563-Q3', '2563-Q4'].flatMap((period) =>
  few.map(({ code }): SheetPlace => ({ indicator, period, district: code })),
);

beforeAll(async () => {
  for (const quarter of [2, 3, 4]) {
    const days = { opensOn: '2026-01-05', dueOn: '2026-01-26', closesOn: '2026-02-11' };
    await world.storage.saveWindow({ period: `2563-Q${quarter}`, ...days }, '', stamp(world.time.now.toISOString()));
  }
});

test('the table has a cell for every act and state', () => {
  expect(table).toHaveLength((acts.length - 1) * sheetStates.length);
  expect(places.length).toBeGreaterThanOrEqual(table.length);
});

describe.each(sheetStates)('a sheet that is %s', (state) => {
  const cells = table.flatMap((cell, index) =>
    cell[1] === state ? [{ cell, place: places[index] as SheetPlace }] : [],
  );

  test.each(cells)('$cell.0', async ({ cell: [act, , next], place }) => {
    // What answers a plea needs one; where nobody can plead, there is none.
    const plea: Act[] = (act === 'drop-plea' || act === 'decline') && next !== null ? ['plead'] : [];
    await bring(world, place, [...ways[state], ...plea]);
    const before = await world.storage.readStanding(place);
    expect(before.state).toBe(state);
    const officer = officerOf(place.district);
    const neighbour = officerOf(few.find(({ code }) => code !== place.district)?.code ?? '');
    const whose = districtActs.includes(act) ? officer : 'planning';
    const refused: [string | null, number, string][] = [
      [null, 401, 'unauthenticated'],
      ['viewer', 403, 'forbidden'],
      ['admin', 403, 'forbidden'],
      [neighbour, 403, districtActs.includes(act) ? 'other-district' : 'forbidden'],
      // The planning office fills sheets, too, but its own.
      whose === 'planning' ? [officer, 403, 'forbidden'] : ['planning', 403, 'other-district'],
    ];
    for (const [who, status, code] of refused) {
      expect(await refusal(await attempt(world, place, act, who)), `${act} by ${who}`).toMatchObject({ status, code });
    }
    expect(await world.storage.readStanding(place)).toEqual(before);

    const answer = await attempt(world, place, act, whose);
    if (next === null) {
      expect(await refusal(answer)).toMatchObject({ status: 409, code: 'wrong-state', body: { state } });
      expect(await world.storage.readStanding(place)).toEqual(before);
    } else {
      expect(answer.status).toBe(200);
      const after = await world.storage.readStanding(place);
      expect(after).toMatchObject({ state: next, step: before.step + 1 });
      const event = (await world.storage.listEvents(place)).at(-1);
      expect(event).toMatchObject({ act, by: { username: whose }, at: world.time.now.toISOString(), standing: after });
    }
  });
});

describe('withdrawn, a correction goes back to what was asked for', () => {
  test.each([
    ['returned', ['submit', 'return', 'submit'], '1031'],
    ['reopened', ['submit', 'accept', 'reopen', 'submit'], '1032'],
  ] as [SheetState, Act[], string][])('%s', async (state, deeds, district) => {
    const place = { indicator, period: '2563-Q1', district };
    await bring(world, place, deeds);
    expect(await (await attempt(world, place, 'withdraw', officerOf(district))).json()).toMatchObject({
      state,
      submitted: 1,
    });
  });
});
