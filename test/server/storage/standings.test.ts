import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toStored } from '../../../server/storage/sheets/stored-content.ts';
import '../../chance.ts';
import type { Author } from '../../../server/storage/port/author.ts';
import type { Selection } from '../../../server/storage/port/city.ts';
import type { StoredEvent } from '../../../server/storage/port/sheets.ts';
import type { Storage } from '../../../server/storage/storage.ts';
import { indicator as indicatorSchema } from '../../../shared/indicator/indicator.ts';
import { keptDrafts } from '../../../shared/rules/sheets/kept-drafts.ts';
import {
  type Act,
  acts,
  advance,
  allowsPlea,
  type Deed,
  isPossible,
  type Standing,
  views,
} from '../../../shared/rules/sheets/workflow.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { openMemory } from '../memory-storage.ts';
import { smallIndicator } from '../small-indicator.ts';
import { stamp } from '../stamp.ts';

/** Histories by chance: after each step the table of standings says what is read from the facts. */

const at = '2020-01-05T03:00:00.000Z';
/** Later than all that is stored: what is asked of this moment is read from the facts. */
const later = new Date('2021-01-01T00:00:00.000Z');
const districts = ['1034', '1035'];
const places = districts.flatMap((district) =>
  ['2563-Q1', '2563-Q2'].map((period) => ({ indicator: '2100-1040', period, district })),
);
const people = [
  { username: 'officer', displayName: 'เจ้าหน้าที่ คนแรก' },
  { username: 'other', displayName: 'เจ้าหน้าที่ คนที่สอง' },
];

/** `chance` picks one of the acts that are possible then. */
type Step = { place: SheetPlace; chance: number | 'prune' | 'erase'; who: number };

const steps = fc.array(
  fc.record({
    place: fc.constantFrom(...places),
    chance: fc.oneof(
      { weight: 30, arbitrary: fc.nat(59) },
      { weight: 2, arbitrary: fc.constantFrom('prune' as const, 'erase' as const) },
    ),
    who: fc.nat(people.length - 1),
  }),
  { minLength: 30, maxLength: 60 },
);

test('what is listed now is what is read from the facts, after whatever has been done', async () => {
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const storage = await opened();
      for (const step of history) {
        done.add(await take(storage, step));
        await expectSame(storage, [{ indicator: '2100-1040' }]);
      }
      await expectSame(storage, everyWay);
      expect(await storage.verifyLog(null)).toMatchObject({ broken: null });
      await storage.close();
    }),
    { numRuns: 5 },
  );
  expect([...done].sort()).toEqual([...acts, 'erase', 'prune'].sort());
});

async function opened(): Promise<Storage> {
  const storage = await openMemory();
  const communities = [{ code: '1035-001', name: 'ก', kind: 'k' }];
  const registers = districts.map((district) => ({ id: district, district, validFrom: '2019-10-01', demo: true }));
  await storage.saveRegisters(
    registers.map((register) => ({ ...register, communities })),
    at,
  );
  await storage.saveIndicator(indicatorSchema.parse(smallIndicator({ version: 1, code: '2100-1040' })), stamp(at));
  return storage;
}

/** Every way to select sheets. */
const everyWay: Selection[] = [
  { indicator: '2100-1040', periods: ['2563-Q2'] },
  { district: '1034' },
  { district: '1035', fiscalYear: 2563 },
  { fiscalYear: 2563 },
  { fiscalYear: 2564 },
];

async function expectSame(storage: Storage, selections: Selection[]): Promise<void> {
  const then = await storage.asOf(later);
  expect(await storage.listWaitingPeriods()).toEqual(await then.listWaitingPeriods());
  expect(await storage.listReturnedPeriods('1034')).toEqual(await then.listReturnedPeriods('1034'));
  for (const selection of selections) {
    for (const view of views) {
      expect(await storage.listStandings(selection, view)).toEqual(await then.listStandings(selection, view));
    }
  }
}

/** Does something to a sheet that may be done to it, and says what. */
async function take(storage: Storage, { place, chance, who }: Step): Promise<Act | 'prune' | 'erase'> {
  const by = people[who] as (typeof people)[number];
  const before = await storage.readStanding(place);
  if (chance === 'prune') {
    for (let saves = 0; saves <= keptDrafts; saves += 1) await act(storage, place, 'save', by);
    await storage.pruneDrafts(place, stamp(at));
    return 'prune';
  }
  if (chance === 'erase') {
    await storage.erasePerson(by, 'พ้นจากตำแหน่ง', stamp(at));
    return 'erase';
  }
  const possible = acts.filter((one) => isPossible(one, before.state) && allowsPlea(one, before.plea));
  const chosen = possible[chance % possible.length] as Act;
  await act(storage, place, chosen, by);
  return chosen;
}

async function act(storage: Storage, place: SheetPlace, name: Act, by: Author): Promise<void> {
  const before = await storage.readStanding(place);
  const deed = deedOf(name, before, place.district, by.displayName);
  const standing = advance(before, deed);
  if (!standing) return;
  const event: StoredEvent = { act: name, at, by, message: 'ข้อความ', standing };
  const saved = await ('revision' in deed
    ? storage.saveRevision({
        ...{ place, event, indicatorVersion: 1, roster: place.district, progress, reportPrint: null },
        ...{ savedAt: at, savedBy: by, expectedRevision: before.revision, result: resultOf(deed.revision) },
        content: toStored({ rows: [], report: '', notApplicable: false }),
      })
    : storage.saveDecision({ place, event }));
  if (saved.kind !== 'saved') throw new Error(`${name}: ${saved.kind}`);
}

const progress = { expected: 1, filled: 1, valid: 1, excluded: 0, carried: 0, unchanged: 0 };

function resultOf(numerator: number) {
  return { measures: { numerator: String(numerator) }, figures: { percentage: { text: '25.00' } } };
}

function deedOf(act: Deed['act'], { revision }: Standing, district: string, by: string): Deed {
  switch (act) {
    case 'save':
      return { act, revision: revision + 1 };
    case 'submit':
      return { act, revision: revision + 1, at, late: false };
    case 'accept':
      return { act, under: 1 };
    case 'return':
      return { act, message: 'โปรดแก้ไข', items: [] };
    case 'reopen':
      return { act, message: 'พบข้อผิดพลาด' };
    case 'evaluate':
      return { act, scores: { '2.1': 100 }, number: '100', remark: '', at, by };
    case 'restate':
      return {
        act,
        restated: { version: 1, roster: district, result: resultOf(9), progress, at, by, reason: 'มติ' },
      };
    case 'plead':
    case 'decline':
      return { act, message: 'ขอแก้ไข', at, by };
    default:
      return { act };
  }
}
