import { againstTarget, meetsTarget, targetFor } from '../../../shared/indicator/main-figure.ts';
import { together, versionOfMost } from '../../../shared/rules/city/consolidate.ts';
import { placeName } from '../../../shared/rules/offices/offices.ts';
import { assess } from '../../../shared/rules/sheets/assess.ts';
import { advance, type Restated } from '../../../shared/rules/sheets/workflow.ts';
import type {
  FigureStanding,
  RestatedSheet,
  RestatementOrder,
  RestatementPreview,
} from '../../../shared/wire/restatements.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import { inSlices } from '../../slices.ts';
import type { SheetStanding } from '../../storage/port/city.ts';
import type { Decision } from '../../storage/port/sheets.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';
import { toDistrictResult } from '../city/district-result.ts';
import { type ReportedQuarter, rosterOf } from '../sheets/find-sheet.ts';
import { type ShownSheet, showSheet } from '../sheets/show-sheet.ts';
import { type Moved, unlessMoved } from '../unless-moved.ts';

/**
 * What every accepted sheet with rows of a quarter would come to by the version and the registers in force now: an owner's
 * sheet over the districts stays as it was accepted, and what they have come to since is told beside it.
 */
export async function previewRestatement(
  storage: ReadingStorage,
  now: Date,
  quarter: ReportedQuarter,
  as = { by: '', reason: '' },
): Promise<RestatementPreview> {
  return toPreview(quarter, await planRestatement(storage, now, quarter, as));
}

/**
 * Counts the accepted sheets of a quarter anew, all of them as they were seen or none. Sheets that stand already on what
 * is in force stay as they are.
 *
 * | the indicator | sheets that would change | gives |
 * |---|---|---|
 * | cancelled | – | indicator-cancelled |
 * | reported on | one that was not named, or of the named one at another step or by another version or register | sheet-moved, and which |
 * | reported on | none | nothing-to-restate |
 * | reported on | some, all of them named | all restated |
 */
export function restate(
  storage: Storage,
  now: Date,
  person: Person,
  quarter: ReportedQuarter,
  order: RestatementOrder,
): Promise<RestatementPreview | Refusal> {
  return unlessMoved(now, (time) => restateOnce(storage, time, person, quarter, order));
}

async function restateOnce(
  storage: Storage,
  now: Date,
  person: Person,
  quarter: ReportedQuarter,
  { reason, sheets: seen }: RestatementOrder,
): Promise<RestatementPreview | Refusal | Moved> {
  if (quarter.cancelled) return { refused: 'indicator-cancelled' };
  const planned = await planRestatement(storage, now, quarter, { by: person.displayName, reason });
  const changing = planned.filter(({ unchanged }) => !unchanged);
  const moved = notAsSeen(planned, seen);
  if (moved.length > 0) return { refused: 'sheet-moved', districts: moved };
  if (changing.length === 0) return { refused: 'nothing-to-restate' };
  const decisions = changing.map(({ place, standing, restated }): Decision => {
    const after = advance(standing, { act: 'restate', restated });
    if (!after) throw new Error(`an accepted sheet of ${place.district} cannot be restated`);
    const event = { act: 'restate' as const, at: now.toISOString(), by: person, message: reason, standing: after };
    return { place, event };
  });
  const outcome = await storage.saveDecisions(decisions);
  if (outcome.kind === 'behind') return { moved: true, last: outcome.last };
  if (outcome.kind === 'moved')
    return { refused: 'sheet-moved', districts: outcome.places.map(({ district }) => district) };
  return toPreview(quarter, planned);
}

/** The districts whose accepted sheets would change and were not named, or are not, or would not come to be, as they were seen. */
function notAsSeen(planned: Planned[], seen: RestatementOrder['sheets']): string[] {
  const named = new Map(seen.map((one) => [one.district, one]));
  const found = new Map(planned.map((one) => [one.place.district, one]));
  const isAsSeen = (district: string) => {
    const [{ step, version, roster }, one] = [named.get(district) ?? {}, found.get(district)];
    return step === one?.standing.step && version === one?.restated.version && roster === one?.restated.roster;
  };
  const changing = planned.filter(({ unchanged }) => !unchanged).map(({ place }) => place.district);
  return [...new Set([...changing, ...named.keys()])].filter((one) => !isAsSeen(one)).sort();
}

type Planned = SheetStanding & { before: ShownSheet; after: ShownSheet; restated: Restated; unchanged: boolean };

async function planRestatement(
  storage: ReadingStorage,
  now: Date,
  quarter: ReportedQuarter,
  as: Pick<Restated, 'by' | 'reason'>,
): Promise<Planned[]> {
  const { indicator, period } = quarter;
  const standings = await storage.listStandings(
    { indicator: indicator.code, periods: [period.code], owners: indicator.reportedBy === 'owner' },
    'accepted',
  );
  const accepted = standings.filter(({ shown }) => shown !== null);
  accepted.sort((one, other) => (one.place.district < other.place.district ? -1 : 1));
  const planned: Planned[] = [];
  const goOn = inSlices();
  for (const sheet of accepted) {
    await goOn();
    const restated = { ...(await countAnew(storage, quarter, sheet)), at: now.toISOString(), ...as };
    const standing = { ...sheet.standing, restated };
    const before = await showSheet(storage, quarter, sheet);
    const after = await showSheet(storage, quarter, { ...sheet, standing });
    if (!before || !after) throw new Error(`an accepted sheet of ${sheet.place.district} is not shown`);
    planned.push({ ...sheet, before, after, restated, unchanged: standsOnTheSame(before, after) });
  }
  return planned;
}

/** The accepted rows by the version and the register in force. */
async function countAnew(
  storage: ReadingStorage,
  { indicator, period: { period } }: ReportedQuarter,
  { place, standing }: SheetStanding,
): Promise<Pick<Restated, 'version' | 'roster' | 'result' | 'progress'>> {
  const [stored, roster] = await Promise.all([
    standing.accepted === null ? null : storage.readRevision(place, standing.accepted),
    rosterOf(storage, place.district, period),
  ]);
  if (!stored || !roster) throw new Error(`an accepted sheet of ${place.district} cannot be read`);
  const { result, progress } = assess({ indicator, period, communities: roster.communities }, stored.content);
  // Which rows repeat an earlier quarter was found when they were sent, and is no matter of versions.
  const { carried = 0, unchanged = 0 } = stored.progress ?? {};
  return { version: indicator.version, roster: roster.id, result, progress: { ...progress, carried, unchanged } };
}

function standsOnTheSame({ basis: one }: ShownSheet, { basis: other }: ShownSheet): boolean {
  return one.version === other.version && one.roster === other.roster && one.targetVersion === other.targetVersion;
}

function toPreview({ indicator, period: { code, period } }: ReportedQuarter, planned: Planned[]): RestatementPreview {
  const cityOf = (which: 'before' | 'after') => {
    const results = planned.map(({ place, [which]: sheet }) => toDistrictResult(place.district, sheet));
    const by = versionOfMost(results, indicator);
    const { result, counted, leftOut } = together(by, results, planned.length);
    const target = targetFor(by, indicator, period, 'city');
    const figure = { indicator: by, result };
    const gap = { againstTarget: againstTarget(figure, target), met: meetsTarget(figure, target) };
    return { result, by: by.version, counted, leftOut, target, ...gap };
  };
  return {
    indicator: indicator.code,
    period: code,
    version: indicator.version,
    sheets: planned.map(
      ({ place: { district }, standing: { state, step }, before, after, unchanged }): RestatedSheet => {
        const name = placeName(district);
        return { district, name, state, step, before: toStanding(before), after: toStanding(after), unchanged };
      },
    ),
    city: { before: cityOf('before'), after: cityOf('after') },
  };
}

/** What a sheet has come to, as a preview tells it. */
export function toStanding(sheet: ShownSheet): FigureStanding {
  const { result, progress, basis, againstTarget: gap } = sheet;
  const { version, roster, targetVersion, target } = basis;
  return {
    version,
    roster,
    targetVersion,
    target,
    result,
    progress,
    againstTarget: gap,
    met: meetsTarget(sheet, target),
  };
}
