import { cityColumns } from '../../../shared/indicator/city-columns.ts';
import type { ScoreRow } from '../../../shared/rules/review/score-sheet.ts';
import type { Scale } from '../../../shared/terms/review.ts';
import type { Cell } from '../../../shared/terms/row.ts';
import type { Outcome } from '../../outcome.ts';
import type { Shown } from '../../sheets/sight.ts';
import { requestCover, uncovered } from '../kit/cover.ts';
import { consolidationTableName } from '../kit/names.ts';
import { setCell } from '../kit/set-cells.ts';
import { showCell } from '../kit/show-cell.ts';
import { run } from '../run.ts';
import type { CityPlace } from './city-district.ts';
import { scoreHeaders } from './score-table.ts';

/**
 * What is typed of scores in the city's worksheet: the worksheet's title and its rows in their order, those that a filter
 * hides with them. `columns`: it has none to type into.
 */
export type TypedScores = { title: string; rows: ScoreRow[] } | { lacks: 'worksheet' | 'columns' };

/** Reads the city's table in one block: one sync, nothing is written. */
export function readTypedScores(place: CityPlace, scale: Scale): Promise<Outcome<TypedScores>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(consolidationTableName(place)).load('name');
    const worksheet = table.worksheet.load('name');
    const block = table.getRange().untrack().load('values');
    await context.sync();
    if (table.isNullObject) return { lacks: 'worksheet' };
    const rows = scoreRows(place, scale, block.values);
    return rows ? { title: worksheet.name, rows } : { lacks: 'columns' };
  });
}

/** The rows by the keys of the scores' columns, wherever they stand; null where none is typed into, or what it is of is gone. */
export function scoreRows(place: CityPlace, scale: Scale, values: unknown[][]): ScoreRow[] | null {
  const [headers = [], ...body] = values;
  const places = placesOf(place, scale, headers);
  const code = headers.indexOf(codeHeader(place));
  if (code < 0 || !places.some(({ kind, at }) => kind === 'typed' && at >= 0)) return null;
  const cell = (row: unknown[], at: number) => (at < 0 || row[at] === '' ? null : ((row[at] ?? null) as Cell));
  return body.map((row) => ({
    ...Object.fromEntries(places.map(({ key, at }) => [key, cell(row, at)])),
    code: cell(row, code),
  }));
}

/** Cells that were sent, by their row's office, and what stood in them. */
export type SentCells = { code: string; cells: { key: string; value: Cell }[] }[];

/**
 * Takes what was sent out of the worksheet again, where it still stands: what has been typed since is not touched. Two syncs,
 * more under a filter.
 */
export function clearSentScores(place: CityPlace, scale: Scale, sent: SentCells): Promise<Outcome<string[]>> {
  return run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(consolidationTableName(place)).load('name');
    const block = table.getRange().untrack().load('values');
    const cover = requestCover(context, table.worksheet, table);
    await context.sync();
    if (table.isNullObject) return [];
    const [headers = []] = block.values;
    const rows = scoreRows(place, scale, block.values) ?? [];
    const places = placesOf(place, scale, headers);
    return uncovered(context, [cover], () => {
      const body = table.getDataBodyRange().untrack();
      for (const { code, cells } of sent) {
        const row = rows.findIndex((one) => String(one.code ?? '') === code);
        for (const { key, value } of cells) {
          const at = places.find((one) => one.key === key)?.at ?? -1;
          if (row < 0 || at < 0 || rows[row]?.[key] !== value) continue;
          setCell(body.getCell(row, at).untrack(), null, null);
        }
      }
    });
  });
}

/** Brings the columns that are typed into into sight, which stand far to the right: by a header, which no filter hides. */
export function showTypedScores(place: CityPlace, scale: Scale): Promise<Outcome<void>> {
  return run(async (context) => {
    const first = headersOf(place, scale).find(({ column: { kind } }) => kind === 'typed');
    const table = context.workbook.tables.getItemOrNullObject(consolidationTableName(place));
    const column = table.columns.getItemOrNullObject(first?.header ?? '').load('name');
    await context.sync();
    if (column.isNullObject) return;
    column.getHeaderRowRange().untrack().select();
    await context.sync();
  });
}

/** Goes to a cell that is typed into, by its row from 0; to the row's first where no column is meant. */
export function goToScore(place: CityPlace, scale: Scale, row: number, key: string | null): Promise<Outcome<Shown>> {
  const header = headersOf(place, scale).find((one) => one.key === key)?.header;
  return run((context) =>
    showCell(context, context.workbook.tables.getItem(consolidationTableName(place)), row, header),
  );
}

function placesOf(place: CityPlace, scale: Scale, headers: unknown[]) {
  return headersOf(place, scale).map(({ key, column: { kind }, header }) => ({
    key,
    kind,
    at: headers.indexOf(header),
  }));
}

function headersOf(place: CityPlace, scale: Scale) {
  const columns = cityColumns(place.indicator, place.period).map(({ header }) => ({ header, format: '', width: 0 }));
  return scoreHeaders({ columns }, scale, true);
}

function codeHeader({ indicator, period }: CityPlace): string {
  return cityColumns(indicator, period).find(({ key }) => key === 'code')?.header ?? '';
}
