import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { type Together, together, versionOfMost } from '../../../shared/rules/city/consolidate.ts';
import { districtsReporting, figureReporters } from '../../../shared/rules/offices/reporters.ts';
import { unbegun } from '../../../shared/rules/sheets/workflow.ts';
import { isPending } from '../../../shared/terms/review.ts';
import { type SheetState, sheetStates } from '../../../shared/terms/sheet.ts';
import { inSlices } from '../../slices.ts';
import type { QuarterSheets, SheetStanding } from '../../storage/port/city.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { resultOf } from './district-result.ts';

/** What all sheets of an indicator in a quarter come to, as lists of many indicators show it. */
export type QuarterTotal = {
  /** The version by which the districts are added up, and their sums as they were submitted. */
  by: Indicator;
  sums: Together;
  /** How many sheets show anything, and how many have scores. */
  shown: number;
  evaluated: number;
  /** The owner's own sheet, where there is one. */
  owner: SheetStanding | null;
  /** Of the districts that report: how many are in each state, how many came late, who waits for what. */
  states: Record<SheetState, number>;
  late: number;
  pleading: string[];
  unsubmitted: string[];
};

type Kept = { version: number; total: Promise<QuarterTotal> };

const known = new WeakMap<QuarterSheets, Kept>();

/** Added up once for as long as no sheet of the quarter changes, and the version in force stays. */
export function totalOf(storage: ReadingStorage, sheets: QuarterSheets, inForce: Indicator): Promise<QuarterTotal> {
  const kept = known.get(sheets);
  if (kept?.version === inForce.version) return kept.total;
  const total = addUp(storage, sheets, inForce);
  known.set(sheets, { version: inForce.version, total });
  total.catch(() => known.delete(sheets));
  return total;
}

async function addUp(storage: ReadingStorage, { list }: QuarterSheets, inForce: Indicator): Promise<QuarterTotal> {
  // What has been accepted is what stands submitted: until it is opened again nothing else can be.
  const [sheets, owners] = await Promise.all([list('submitted'), list('submitted', 'owners')]);
  const owner = owners.find(({ place }) => place.district === inForce.owner.agencyCode) ?? null;
  // Where no district reports, the whole is what the owner has come to.
  const reporting = new Set(figureReporters(inForce));
  const whole = [...sheets, ...owners].filter(({ place }) => reporting.has(place.district));
  const goOn = inSlices();
  const results = [];
  for (const sheet of whole) {
    const result = await resultOf(storage, inForce, sheet);
    if (result) results.push(result);
    await goOn();
  }
  const by = versionOfMost(results, inForce);
  const standings = standingsOf(sheets, inForce);
  const states = Object.fromEntries(sheetStates.map((state) => [state, 0])) as Record<SheetState, number>;
  for (const [, { state }] of standings) states[state] += 1;
  return {
    by,
    sums: together(by, results, reporting.size),
    shown: results.length,
    evaluated: whole.filter(({ standing }) => standing.evaluation !== null).length,
    owner,
    states,
    late: standings.filter(([, { late }]) => late).length,
    pleading: codesOf(standings.filter(([, { plea }]) => isPending(plea))),
    unsubmitted: codesOf(standings.filter(([, { submitted }]) => submitted === null)),
  };
}

type DistrictStanding = [district: string, standing: SheetStanding['standing']];

function standingsOf(sheets: SheetStanding[], inForce: Indicator): DistrictStanding[] {
  const begun = new Map(sheets.map(({ place, standing }) => [place.district, standing]));
  return districtsReporting(inForce).map(({ code }) => [code, begun.get(code) ?? unbegun]);
}

function codesOf(standings: DistrictStanding[]): string[] {
  return standings.map(([code]) => code);
}
