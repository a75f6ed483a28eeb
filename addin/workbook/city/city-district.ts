import { cityColumns } from '../../../shared/indicator/city-columns.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { Outcome } from '../../outcome.ts';
import { consolidationTableName } from '../kit/names.ts';
import { run } from '../run.ts';

/** Which city's worksheet: it is found by its table's name, wherever it stands now. */
export type CityPlace = { indicator: Indicator; period: Period };

/** The worksheet's title, and the code of the office in whose row the active cell is; both null where there is none. */
export type CitySelection = { title: string | null; office: string | null };

/**
 * Looks where the person is: one sync, nothing is written. By the active cell, which of several selected blocks is in the
 * last: a selected range Excel gives of a single block only.
 */
export function readCitySelection(place: CityPlace): Promise<Outcome<CitySelection>> {
  return run(async (context) => {
    const city = requestCity(context, place);
    const cell = context.workbook.getActiveCell().load('rowIndex').untrack();
    const active = cell.worksheet.load('id');
    await context.sync();
    if (city.table.isNullObject) return { title: null, office: null };
    const here = active.id === city.worksheet.id;
    const code = here ? city.codes()[cell.rowIndex - city.firstRow()] : undefined;
    return { title: city.worksheet.name, office: code === undefined || code === '' ? null : code };
  });
}

/** Brings the city's worksheet up with an office's row selected; false where there is none in the workbook. */
export function goToCity(place: CityPlace, office: string | null): Promise<Outcome<boolean>> {
  return run(async (context) => {
    const city = requestCity(context, place);
    await context.sync();
    if (city.table.isNullObject) return false;
    const row = office === null ? -1 : city.codes().indexOf(office);
    city.table.worksheet.activate();
    if (row >= 0) city.table.getDataBodyRange().getRow(row).untrack().select();
    await context.sync();
    return true;
  });
}

function requestCity(context: Excel.RequestContext, place: CityPlace) {
  const table = context.workbook.tables.getItemOrNullObject(consolidationTableName(place)).load('name');
  const worksheet = table.worksheet.load('id, name');
  const header = cityColumns(place.indicator, place.period).find(({ key }) => key === 'code')?.header ?? '';
  const cells = table.columns.getItemOrNullObject(header).getDataBodyRange().load('values, rowIndex').untrack();
  return {
    table,
    worksheet,
    codes: () => (cells.isNullObject ? [] : cells.values.map(([code]) => String(code ?? ''))),
    firstRow: () => cells.rowIndex,
  };
}
