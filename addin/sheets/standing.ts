import { inAddress } from '../../shared/wire/parameters.ts';
import type { ServerSheet } from '../../shared/wire/sheets.ts';
import { done } from '../outcome.ts';
import { sameRows } from '../sync/differing-rows.ts';
import { placeName } from '../sync/outbox-entry.ts';
import { accessKey } from './access-key.ts';
import { storedAnswers } from './answers.ts';
import { differenceOf } from './difference.ts';
import type { DistrictSheet } from './district-sheet.ts';
import { asItStands } from './fetch-sheet.ts';
import { contentOf, hasTable } from './open-sheet-state.ts';
import type { SheetCore } from './sheet-core.ts';
import { singleFlight } from './single-flight.ts';
import { isResting } from './stage.ts';
import type { UnansweredDraft } from './unanswered.ts';
import type { UnsentTexts } from './unsent-texts.ts';
import { yearOf } from './year-of.ts';

/** How an open sheet stands with the server: what is decided of it elsewhere comes to be known while it is open. */
export type Standing = {
  /** Asks the server how the sheet stands, and opens and locks its cells accordingly. Nothing typed is touched. */
  renew(): Promise<void>;
  /** Takes what a call has answered. */
  take(stored: ServerSheet): Promise<void>;
  /** Asks about a revision that is newer than the workbook's rows; with equal rows only its number is taken. */
  compare(): Promise<void>;
};

export function createStanding(
  { ports, state, put, follow, isClosed }: SheetCore,
  unsent: UnsentTexts,
  unanswered: UnansweredDraft,
): Standing {
  const { call, workbook } = ports;
  const isOld = ({ step }: ServerSheet) => isClosed() || step < state().stored.step;

  const take = async (stored: ServerSheet) => {
    if (isOld(stored)) return;
    const { sheet: before } = state();
    const next = asItStands(before, stored);
    const relocked = state().troubles.locks !== null || accessKey(next.access) !== accessKey(before.access);
    const locked = relocked ? await workbook.lockSheet(next) : done([]);
    if (isOld(stored)) return;
    const { answers, stored: earlier, troubles, sight } = state();
    const unfiltered = locked.ok && locked.value.length > 0 ? locked.value : sight.unfiltered;
    // What the worksheet was not given, it has not: the locks are tried again at the next look.
    const sheet = locked.ok ? next : { ...next, access: before.access };
    const same = sameRequest(earlier, stored);
    put({
      stored,
      sheet: (relocked && locked.ok) || !sameGround(before, sheet) ? sheet : before,
      troubles: { ...troubles, locks: locked.ok ? null : locked.trouble },
      sight: { ...sight, unfiltered },
      answers: same && answers.own ? answers : { given: unsent.answers(stored) ?? storedAnswers(stored), own: false },
    });
    await compare();
  };

  const compare = async () => {
    const { stage, dispatch, stored, revision, reading, sheet } = state();
    if (!isResting(stage) || dispatch || stored.revision <= revision || !hasTable(reading)) return;
    const own = unanswered.isIt(sheet, stored);
    if (own || (sameRows(sheet.indicator, reading, stored) && !differsInTexts(stored))) await follow(stored.revision);
    else put({ stage: { at: 'conflict', current: stored, again: { as: 'nothing' } } });
  };

  /** Without rows it is the texts that somebody else may have changed. */
  const differsInTexts = (stored: ServerSheet) => {
    const known = state();
    if (!known.sheet.over) return false;
    return differenceOf(known.sheet, { ...stored, answers: undefined }, contentOf(known)) !== null;
  };

  const renew = singleFlight(async () => {
    if (isClosed()) return;
    const { place } = state();
    const list = await call('listAssignments', { parameters: {}, query: yearOf(place) });
    const mine = list.ok ? list.value.find((one) => placeName(one) === placeName(place)) : undefined;
    if (!mine || isClosed()) return;
    put({ assignment: mine });
    const { stored, sheet, troubles } = state();
    const moved = mine.step !== stored.step || (mine.cancelled === null) !== (stored.cancelled === null);
    const unlocked = troubles.locks !== null || accessKey(asItStands(sheet, stored).access) !== accessKey(sheet.access);
    // What the districts come to moves without a step of the owner's sheet.
    if (!moved && !unlocked && !sheet.over) return;
    const read = await call('readSheet', { parameters: inAddress(place) });
    if (read.ok) await take(read.value);
  });

  return { renew, take, compare };
}

/** Whether two states of a sheet are judged alike: what is asked for, and what was submitted earlier. */
function sameGround(one: DistrictSheet, other: DistrictSheet): boolean {
  return (
    sameRequest(one, other) &&
    one.reportDemand === other.reportDemand &&
    JSON.stringify(one.over) === JSON.stringify(other.over) &&
    JSON.stringify(one.earlier) === JSON.stringify(other.earlier)
  );
}

function sameRequest(one: Pick<DistrictSheet, 'returned'>, other: Pick<DistrictSheet, 'returned'>): boolean {
  return JSON.stringify(one.returned?.request) === JSON.stringify(other.returned?.request);
}
