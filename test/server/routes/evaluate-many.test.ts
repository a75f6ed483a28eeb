import { beforeEach, describe, expect, test } from 'vitest';
import { districts } from '../../../shared/catalogue/districts.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { bring } from '../deeds.ts';
import { indicator, openWorld, period, refusal, seedingDay } from '../fixture.ts';

const world = await openWorld();
const path = `/api/v1/evaluations/${period}`;
const at = (district: string) => ({ indicator, period, district });

beforeEach(() => {
  world.time.now = seedingDay;
});

describe('many evaluations at once', () => {
  test('of 50 districts of which three fail: those say why, and each other has its own scores', async () => {
    const [empty = '', moved = '', again = ''] = districts.map(({ code }) => code);
    for (const { code } of districts) if (code !== empty) await bring(world, at(code), ['submit', 'accept']);
    await bring(world, at(moved), ['evaluate']);
    const sheets = districts.map(({ code: district }, index) => ({
      indicator,
      district,
      step: 2,
      scores: { '2.1': district === again ? 99 : index % 2 === 0 ? 100 : 75, '2.2': null },
      remark: index === 5 ? 'ชัดเจน' : '',
    }));
    const answer = await world.post('planning', path, { sheets });
    const { outcomes } = operations.evaluateMany.answer.parse(await answer.json());
    expect(outcomes.map(({ district }) => district)).toEqual(districts.map(({ code }) => code));
    const failed = outcomes.filter(({ evaluated }) => !evaluated);
    expect(failed.map(({ district, problem }) => [district, problem?.code])).toEqual([
      [empty, 'sheet-moved'],
      [moved, 'sheet-moved'],
      [again, 'score-not-allowed'],
    ]);
    for (const [index, { code }] of districts.entries()) {
      const { state, evaluation } = await world.storage.readStanding(at(code));
      if (code === empty) expect(evaluation).toBeNull();
      else if (code === again) expect({ state, evaluation }).toEqual({ state: 'accepted', evaluation: null });
      else if (code === moved) expect(evaluation).toMatchObject({ scores: { '2.1': 100, '2.2': 50 } });
      else {
        const score = index % 2 === 0 ? 100 : 75;
        const remark = index === 5 ? 'ชัดเจน' : '';
        expect(evaluation).toMatchObject({ scores: { '2.1': score, '2.2': null }, number: String(score), remark });
      }
    }
  });

  test('of one sheet twice are stored once', async () => {
    const sheet = at('1020');
    const { step } = await world.storage.readStanding(sheet);
    const given = { indicator, district: '1020', step, scores: { '2.1': 90 }, remark: '' };
    const answer = await world.post('planning', path, { sheets: [given, given] });
    const { outcomes } = operations.evaluateMany.answer.parse(await answer.json());
    expect(outcomes.map(({ problem }) => problem?.code ?? null).sort()).toEqual(['sheet-moved', null].sort());
    expect((await world.storage.readStanding(sheet)).step).toBe(step + 1);
  });

  test('are the planning office’s, and none for one’s own submission', async () => {
    const district = '1015';
    const own = at(district);
    const sheets = [{ indicator, district, step: 3, scores: { '2.1': 100 }, remark: '' }];
    for (const who of ['admin', 'viewer', 'chomthong']) {
      expect(await refusal(await world.post(who, path, { sheets }))).toMatchObject({ status: 403 });
    }
    // An officer who has become a planner since: the account is what counts.
    const standing = await world.storage.readStanding(own);
    const events = await world.storage.listEvents(own);
    const planning = { username: 'planning', displayName: 'สยป.' };
    const submitted = { ...standing, state: 'accepted' as const, step: 4 };
    await world.storage.saveDecision({
      place: own,
      event: {
        ...(events[0] as (typeof events)[number]),
        by: planning,
        standing: submitted,
        at: seedingDay.toISOString(),
      },
    });
    const answer = await world.post('planning', path, { sheets: [{ ...sheets[0], step: 4 }] });
    const { outcomes } = operations.evaluateMany.answer.parse(await answer.json());
    expect(outcomes).toMatchObject([{ district, evaluated: false, problem: { code: 'own-submission' } }]);
  });
});
