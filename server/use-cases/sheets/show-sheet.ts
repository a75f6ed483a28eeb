import { findDistrict } from '../../../shared/catalogue/districts.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { againstTarget, targetFor, type Whose } from '../../../shared/indicator/main-figure.ts';
import { assess, type Progress } from '../../../shared/rules/sheets/assess.ts';
import { type Counted, restatementOf, type Shown, shownOf } from '../../../shared/rules/sheets/basis.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Basis } from '../../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { SheetStanding } from '../../storage/port/city.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { type ReportedQuarter, toRoster } from './find-sheet.ts';

/** What is shown of a sheet, with the versions that have counted it and that set its target. */
export type ShownSheet = Shown & {
  indicator: Indicator;
  targets: Indicator;
  reportPrint: string | null;
  basis: Basis;
  /** The main figure less its target. */
  againstTarget: string | null;
};

type Report = Pick<ReportedQuarter, 'indicator'> & { period: { period: Period } };

/**
 * What is shown of the revision that a view names: figures as they were counted when it was stored, or restated. A
 * district's are held against a part's target, an owner's against the whole's.
 */
export async function showSheet(
  storage: ReadingStorage,
  { indicator: inForce, period: { period } }: Report,
  { place, standing, shown: stored }: SheetStanding,
): Promise<ShownSheet | null> {
  if (!stored) return null;
  const counted: Counted = {
    revision: stored.revision,
    version: stored.indicatorVersion,
    roster: stored.roster,
    result: stored.result,
    progress: await progressOf(storage, place, period, stored),
  };
  const shown = shownOf(standing, counted, inForce.version);
  const whose = targetOfOffice(place);
  const standsOn = await standOn(storage, inForce, period, whose, shown);
  const { version, roster, targetVersion, target } = standsOn;
  const basis = { version, roster, targetVersion, target, frozen: shown.frozen };
  return {
    ...shown,
    ...{ indicator: standsOn.indicator, targets: standsOn.targets, againstTarget: standsOn.againstTarget },
    reportPrint: stored.reportPrint,
    basis: { ...basis, restated: await readAccepted(storage, inForce, period, whose, standing, counted) },
  };
}

/** Whose target an office's figure is held against. */
export function targetOfOffice({ district: office }: SheetPlace): Whose {
  return findDistrict(office) ? 'district' : 'city';
}

/** What had been accepted before it was restated. */
async function readAccepted(
  storage: ReadingStorage,
  inForce: Indicator,
  period: Period,
  whose: Whose,
  standing: SheetStanding['standing'],
  counted: Counted,
): Promise<Basis['restated']> {
  const restated = restatementOf(standing, counted.revision);
  if (!restated) return null;
  const { accepted, acceptedUnder } = standing;
  const before = shownOf({ accepted, acceptedUnder, restated: null }, counted, inForce.version);
  const { version, roster, targetVersion, target, againstTarget } = await standOn(
    storage,
    inForce,
    period,
    whose,
    before,
  );
  const { result, progress } = before;
  const { at, by, reason } = restated;
  return { at, by, reason, accepted: { version, roster, targetVersion, target, againstTarget, result, progress } };
}

/** The versions that figures stand on, and how these stand to their target. */
async function standOn(
  storage: ReadingStorage,
  inForce: Indicator,
  period: Period,
  whose: Whose,
  { version, roster, targetVersion, result }: Shown,
) {
  const [indicator, targets] = await Promise.all([
    readVersion(storage, inForce, version),
    readVersion(storage, inForce, targetVersion),
  ]);
  const target = targetFor(indicator, targets, period, whose);
  const gap = againstTarget({ indicator, result }, target);
  return { version, roster, targetVersion, indicator, targets, target, againstTarget: gap };
}

/**
 * A version of an indicator that something has been stored under.
 *
 * @throws when there is no such version: nothing that is stored is ever taken away
 */
export async function readVersion(storage: ReadingStorage, known: Indicator, version: number): Promise<Indicator> {
  if (version === known.version) return known;
  const found = await storage.readIndicator(known.code, known.fiscalYear, version);
  if (!found) throw new Error(`no version ${version} of ${known.code} in ${known.fiscalYear}`);
  return found;
}

/** The communities of a quarter by the register that a revision was counted by, whatever is in force now. */
export async function communitiesBy(storage: ReadingStorage, register: string, period: Period) {
  const stored = await storage.readRegisterById(register);
  if (!stored) throw new Error(`no register ${register}`);
  return toRoster(stored, period).communities;
}

/**
 * How far a revision's rows were. Of what was stored before that was, it is counted by the revision's own version and
 * register; figures never are.
 */
export async function progressOf(
  storage: ReadingStorage,
  place: SheetPlace,
  period: Period,
  { revision, indicatorVersion, roster, progress }: NonNullable<SheetStanding['shown']>,
): Promise<Progress> {
  if (progress) return progress;
  const [stored, indicator, communities] = await Promise.all([
    storage.readRevision(place, revision),
    storage.readIndicator(place.indicator, period.fiscalYear, indicatorVersion),
    communitiesBy(storage, roster, period),
  ]);
  if (!stored || !indicator) throw new Error(`revision ${revision} of ${place.indicator} cannot be read`);
  return assess({ indicator, period, communities }, stored.content).progress;
}
