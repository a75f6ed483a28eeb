import type { ExpressionBuilder, Kysely } from 'kysely';
import { districts } from '../../../shared/catalogue/districts.ts';
import { shownRevision, type View } from '../../../shared/rules/sheets/workflow.ts';
import { periodsOf } from '../../../shared/terms/period.ts';
import { inSlices } from '../../slices.ts';
import type { CityStorage, Selection, SheetStanding } from '../port/city.ts';
import { toStanding } from '../sheets/events.ts';
import { readProgress } from '../sheets/revisions.ts';
import type { Facts, Tables } from '../tables.ts';
import { eventColumns, shownColumns } from './columns.ts';
import { derived, type StandingRow } from './derived.ts';
import { listReturnedPeriods, listWaitingPeriods } from './periods.ts';

/**
 * Where sheets stand, from the table of standings, a row each whatever has been done to them; or from their facts, which are
 * there as of any moment.
 */
export function createCityStorage(
  db: Kysely<Tables>,
  from: 'standings' | 'facts',
): Pick<CityStorage, 'listStandings' | 'listWaitingPeriods' | 'listReturnedPeriods'> {
  const standings = () => (from === 'standings' ? db.selectFrom('standings') : derived(db));
  return {
    async listStandings(selection, view) {
      const listed: SheetStanding[] = [];
      const goOn = inSlices();
      for (const part of partsOf(selection)) {
        for (const row of await selected(standings(), part, view)) {
          listed.push(toSheetStanding(row, view));
          await goOn();
        }
      }
      return listed;
    },
    listWaitingPeriods: () => listWaitingPeriods(standings()),
    listReturnedPeriods: (district) => listReturnedPeriods(standings(), district),
  };
}

type Part = { indicator?: string; district?: string; periods?: string[]; owners?: boolean };

/** A year of all districts is read a quarter at a time, since others wait while the database reads. */
function partsOf(selection: Selection): Part[] {
  if ('indicator' in selection) return [selection];
  const periods = selection.fiscalYear === undefined ? undefined : periodsOf(selection.fiscalYear);
  if ('district' in selection) return [{ district: selection.district, ...(periods && { periods }) }];
  const { owners = false } = selection;
  return (periods ?? []).map((period) => ({ periods: [period], owners }));
}

const [firstDistrict, lastDistrict] = [districts[0]?.code ?? '', districts.at(-1)?.code ?? ''];

/** Districts' codes follow one after another, and no owner's is among them. */
function ofDistricts(where: ExpressionBuilder<{ standings: StandingRow }, 'standings'>) {
  return where.between('district', firstDistrict, lastDistrict);
}

/** By quarter, indicator and office. */
function selected(
  from: ReturnType<typeof derived>,
  { indicator, district, periods, owners = false }: Part,
  view: View,
): Promise<StandingRow[]> {
  let standings = from.select(eventColumns).select(shownColumns(view));
  if (indicator !== undefined) standings = standings.where('indicator', '=', indicator);
  if (district !== undefined) standings = standings.where('district', '=', district);
  else standings = standings.where((where) => (owners ? where.not(ofDistricts(where)) : ofDistricts(where)));
  if (periods) standings = standings.where('period', 'in', periods);
  return standings.orderBy('period').orderBy('indicator').orderBy('district').execute();
}

function toSheetStanding(row: StandingRow, view: View): SheetStanding {
  const { indicator, period, district } = row;
  const standing = toStanding(row);
  const revision = shownRevision(standing, view);
  const shown = revision === null ? null : shownOf(row, view, revision);
  return { place: { indicator, period, district }, standing, shown };
}

/** What is shown is of a revision, none of whose columns is null but those that may be. */
function shownOf(row: StandingRow, view: View, revision: number): SheetStanding['shown'] {
  const read = <Column extends keyof Shown>(column: Column) => row[`${view}_${column}`] as Shown[Column];
  return {
    revision,
    indicatorVersion: read('indicator_version'),
    roster: read('roster'),
    result: JSON.parse(read('result')),
    progress: readProgress(read('progress')),
    reportPrint: read('report_print'),
    savedAt: read('saved_at'),
    savedBy: { username: read('saved_by'), displayName: read('saved_by_name') },
  };
}

type Shown = Omit<Facts['revisions'], 'indicator' | 'period' | 'district' | 'revision' | 'content'>;
