import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../chance.ts';
import { recompute } from '../../../server/use-cases/review/recompute.ts';
import { difference } from '../../../shared/terms/decimal.ts';
import type { Quarter } from '../../../shared/terms/period.ts';
import { beginHistory, doAct, fiscalYear, type HistoryAct, reporting } from './a-history.ts';
import { countByHand, type Meaning } from './versions.ts';
import { questions, seeEverywhere } from './views.ts';

/**
 * Histories by chance: whatever comes into force afterwards, what is accepted is shown everywhere as it was accepted, or
 * as it was restated; what is counted again from its rows is the same; and what was answered at a moment is answered again
 * as of it.
 */

const histories = Number(process.env.CASES ?? 200);
const chance = fc.nat(62);
const where = fc.record({ district: fc.constantFrom(...reporting), quarter: fc.constantFrom<Quarter>(1, 1, 2) });
const from = fc.constantFrom<Quarter>(1, 1, 2, 3);
const act = <Name extends HistoryAct['act']>(name: Name) => ({ act: fc.constant(name), chance });
const sheetActs = ['save', 'withdraw', 'take-up', 'return', 'evaluate', 'reopen', 'submit', 'accept'] as const;
const anyAct: fc.Arbitrary<HistoryAct> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: fc.constantFrom(...sheetActs), where, chance }) },
  { weight: 1, arbitrary: fc.record({ ...act('register'), where }) },
  { weight: 2, arbitrary: fc.record({ ...act('restate'), where }) },
  { weight: 1, arbitrary: fc.record({ ...act('days'), where, closed: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ ...act('version'), meaning: fc.constantFrom('yes', 'no'), from }) },
  { weight: 2, arbitrary: fc.record({ ...act('targets'), target: fc.constantFrom('40', '50', '60'), from }) },
);

/** What is done one after the other by chance seldom comes as far as this. */
const accepting = fc
  .record({ where, chance, next: fc.constantFrom('accept', 'accept', 'accept', 'return', 'withdraw', 'take-up') })
  .map(({ next, ...at }): HistoryAct[] => (['submit', next] as const).map((name) => ({ act: name, ...at })));
const restating = fc
  .record({ where, chance, meaning: fc.constantFrom<Meaning>('yes', 'no') })
  .map(({ where: at, ...changed }): HistoryAct[] => [
    { act: 'version', from: 1, ...changed },
    { act: 'restate', where: at, chance: 0 },
  ]);
const history = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: accepting },
      { weight: 1, arbitrary: restating },
      { weight: 5, arbitrary: anyAct.map((one) => [one]) },
    ),
    { minLength: 3, maxLength: 8 },
  )
  .map((parts) => parts.flat());

test('what is accepted stands in every view until it is restated or reopened', async () => {
  const done = new Map<string, number>();
  let [held, moments, ran] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(history, async (acts) => {
      const world = await beginHistory();
      const { storage, clock, accepted } = world;
      const answered: { at: Date; ask: (typeof questions)[number]; answer: unknown }[] = [];
      for (const [step, one] of acts.entries()) {
        await doAct(world, one);
        const ask = questions[(step + ran) % questions.length] as (typeof questions)[number];
        answered.push({ at: clock.now, ask, answer: await ask(storage, clock.now) });
      }
      for (const [key, { rows, meaning, target }] of accepted) {
        const [district = '', quarter] = key.split(' ');
        const result = countByHand(rows, meaning);
        const againstTarget = target === null ? null : difference(result.figures.share.text, target, 2);
        const seen = await seeEverywhere(storage, clock.now, { district, quarter: Number(quarter) as Quarter });
        for (const one of seen) {
          const wanted = 'againstTarget' in one ? { result, againstTarget } : { result };
          expect({ key, ...one }).toEqual({ key, view: one.view, ...wanted });
          held += 1;
        }
      }
      for (const quarter of [1, 2] as const) {
        expect(
          (await recompute({ storage, asOfRevision: storage.asOfRevision }, { fiscalYear, quarter }, null)).differences,
        ).toEqual([]);
      }
      for (const { at, ask, answer } of answered) {
        expect(await ask(await storage.asOf(at), at)).toEqual(answer);
        moments += 1;
      }
      for (const [name, times] of world.done) done.set(name, (done.get(name) ?? 0) + times);
      ran += 1;
      await storage.close();
    }),
    { numRuns: histories },
  );
  const times = [...done].map(([name, number]) => `${name} ${number}`).join(', ');
  process.stdout.write(`${ran} histories: ${times}; ${held} figures seen, ${moments} moments asked again\n`);
  // By chance, yet every act has been among them.
  expect(done.size).toBe(13);
}, 600_000);
