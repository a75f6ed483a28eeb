import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { againstTarget, mainTarget, mainText, meetsTarget, targetFor } from '../../../shared/indicator/main-figure.ts';
import { sameMeaning } from '../../../shared/indicator/meaning.ts';
import { placeName } from '../../../shared/rules/offices/offices.ts';
import { type Period, parsePeriod, type Quarter } from '../../../shared/terms/period.ts';
import type { Consequences, QuarterConsequences } from '../../../shared/wire/consequences.ts';
import type { SheetStanding } from '../../storage/port/city.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { type ShownSheet, showSheet, targetOfOffice } from '../sheets/show-sheet.ts';
import { inQuarter } from './in-quarter.ts';

/** An indicator's next version, and the quarter from which on it shall be in force. */
export type NextVersion = { indicator: Indicator; from: Quarter };

/** What a version would do in each quarter that is reported on and in which it would be in force. */
export async function findConsequences(
  storage: ReadingStorage,
  { indicator, from }: NextVersion,
): Promise<Consequences> {
  const { code, fiscalYear, title, version, draft } = indicator;
  const told = { indicator: code, title, version, from: draft ? null : from };
  const [years, windows] = await Promise.all([storage.listIndicatorYears({ code, fiscalYear }), storage.listWindows()]);
  const year = years.find((one) => one.code === code && one.fiscalYear === fiscalYear);
  if (!year || draft) return { ...told, quarters: [] };
  const affected = windows.flatMap(({ period: name }) => {
    const period = parsePeriod(name);
    return period?.fiscalYear === fiscalYear && period.quarter >= from ? [{ name, period }] : [];
  });
  const quarters = affected.map(async ({ name, period }) => {
    const ownerReports = inQuarter(year, period).reportedBy === 'owner';
    const sheets = await storage.listStandings({ indicator: code, periods: [name], owners: ownerReports }, 'now');
    return inOneQuarter(storage, { name, period, before: inQuarter(year, period), after: indicator, sheets });
  });
  return { ...told, quarters: await Promise.all(quarters) };
}

type Change = { name: string; period: Period; before: Indicator; after: Indicator; sheets: SheetStanding[] };

async function inOneQuarter(
  storage: ReadingStorage,
  { name, period, before, after, sheets }: Change,
): Promise<QuarterConsequences> {
  const shown = await Promise.all(
    sheets.map(async (sheet) => ({
      ...sheet,
      shown: await showSheet(storage, { indicator: before, period: { period } }, sheet),
    })),
  );
  const open = shown.filter(({ standing }) => standing.accepted === null);
  const inState = (state: string) => sheets.filter(({ standing }) => standing.state === state).length;
  return {
    period: name,
    replaces: before.version,
    sameMeaning: sameMeaning(before, after),
    target: { before: mainTarget(before, period, 'city'), after: mainTarget(after, period, 'city') },
    accepted: inState('accepted'),
    evaluated: inState('evaluated'),
    open: open.length,
    turns: open.flatMap(({ place, standing: { state }, shown: sheet }) =>
      sheet
        ? turnOf(place.district, state, sheet, targetFor(sheet.indicator, after, period, targetOfOffice(place)))
        : [],
    ),
  };
}

/** A sheet whose verdict would be another one. */
function turnOf(
  district: string,
  state: SheetStanding['standing']['state'],
  sheet: ShownSheet,
  target: string | null,
): QuarterConsequences['turns'] {
  const figure = mainText(sheet.indicator, sheet.result);
  const held = (target: string | null) => ({
    target,
    againstTarget: againstTarget(sheet, target),
    met: meetsTarget(sheet, target),
  });
  const [before, after] = [held(sheet.basis.target), held(target)];
  if (figure === null || before.met === after.met) return [];
  const name = placeName(district);
  return [{ district, name, state, figure, before, after }];
}
