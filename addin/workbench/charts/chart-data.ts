/** What a chart shows now: the cells its series refer to. */

import { formatAt } from '../document/cell-format.ts';
import { cellAt } from '../document/cells.ts';
import type { Chart, ChartSeries } from '../document/chart-document.ts';
import type { Cell, SheetDocument, WorkbookDocument } from '../document/document.ts';
import { cellText } from '../document/number-text.ts';
import { referencedBox } from '../document/structured-references.ts';

export type SeriesData = { name: string; values: (number | null)[]; series: ChartSeries };

export type ChartData = { categories: string[]; series: SeriesData[]; numberFormat: string };

type CellAddress = { cell: Cell | undefined; sheet: SheetDocument; row: number; column: number };

/** Columns of a whole sheet end here. */
const MOST = 10_000;

export function chartData(document: WorkbookDocument, home: SheetDocument, chart: Chart): ChartData {
  const cells = (reference: string) => cellsOf(document, home, reference);
  const categories = chart.series.map(({ categories: reference }) => cells(reference)).find(({ length }) => length > 0);
  const series = chart.series.map((each, index) => ({
    series: each,
    name: seriesName(document, home, each, index),
    values: cells(each.values).map(({ cell }) => (typeof cell?.value === 'number' ? cell.value : null)),
  }));
  const count = Math.max(0, categories?.length ?? 0, ...series.map(({ values }) => values.length));
  const first = chart.series.map(({ values }) => cells(values)[0]).find((place) => place !== undefined);
  return {
    categories: Array.from({ length: count }, (_, index) =>
      categories ? placeText(categories[index]) : String(index + 1),
    ),
    series,
    numberFormat: first ? (formatAt(first.sheet, first.row, first.column).numberFormat ?? 'General') : 'General',
  };
}

export function seriesName(
  document: WorkbookDocument,
  home: SheetDocument,
  { name }: ChartSeries,
  index: number,
): string {
  if (!name.startsWith('=')) return name || `Series${index + 1}`;
  return cellsOf(document, home, name, true).map(placeText).join(' ') || `Series${index + 1}`;
}

/** A single series names its chart; several leave Excel's own words. */
export function titleText(document: WorkbookDocument, home: SheetDocument, chart: Chart): string {
  if (chart.title.text !== undefined) return chart.title.text;
  const [only] = chart.series;
  return only && chart.series.length === 1 ? seriesName(document, home, only, 0) : 'Chart Title';
}

/** Rows and columns that are hidden are left out, as Excel does unless it is told otherwise. */
export function cellsOf(
  document: WorkbookDocument,
  home: SheetDocument,
  reference: string,
  alsoHidden = false,
): CellAddress[] {
  const found = reference ? referencedBox(document, reference, { sheetId: home.id, row: 0, column: 0 }) : undefined;
  const sheet = document.sheets.find(({ id }) => id === found?.sheetId);
  if (!found || !sheet) return [];
  const hiddenRows = new Set(alsoHidden ? [] : sheet.hiddenRows);
  const hiddenColumns = new Set(alsoHidden ? [] : sheet.hiddenColumns);
  const { box } = found;
  const places: CellAddress[] = [];
  for (let row = box.row; row < box.row + Math.min(box.rows, MOST); row++) {
    for (let column = box.column; column < box.column + box.columns && places.length < MOST; column++) {
      if (hiddenRows.has(row) || hiddenColumns.has(column)) continue;
      places.push({ cell: cellAt(sheet, row, column), sheet, row, column });
    }
  }
  return places;
}

export function placeText(place: CellAddress | undefined): string {
  if (!place?.cell) return '';
  return cellText(place.cell.value, formatAt(place.sheet, place.row, place.column).numberFormat).text;
}
