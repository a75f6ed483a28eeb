/** A chart as Excel lays it over a range: which way its series run, what names them, where it stands. */

import { referenceTo } from './a1.ts';
import { places } from './boxes.ts';
import { cellAt, isBlank } from './cells.ts';
import type { Chart, ChartAxis, ChartSeries, ChartType } from './chart-document.ts';
import { cornersOf, rectangleOf } from './chart-place.ts';
import type { Box, SheetDocument } from './document.ts';
import { newId } from './new-document.ts';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

const SIZE = { width: 360, height: 216 };

/** `home` gets the chart; the range may stand on another sheet. */
export function newChart(
  home: SheetDocument,
  type: ChartType,
  source: { sheet: SheetDocument; box: Box },
  seriesBy: SeriesBy,
): Chart {
  const series = seriesOf(type, source.sheet, source.box, seriesBy);
  return {
    id: newId(),
    name: freeName(home),
    ...cornersOf(home, besides(home, source)),
    chartType: type,
    title: { visible: true },
    legend: { visible: series.length > 1, position: 'Bottom' },
    valueAxis: newAxis(true),
    categoryAxis: newAxis(false),
    series,
  };
}

export function newSeries(type: ChartType, name: string): ChartSeries {
  return { chartType: type, name, values: '', categories: '' };
}

function newAxis(gridlines: boolean): ChartAxis {
  return { visible: true, gridlines: { visible: gridlines }, title: { visible: false } };
}

function freeName(sheet: SheetDocument): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number++;
  return `Chart ${number}`;
}

/** Right of its range on the same sheet, else in the sheet's corner. */
function besides(home: SheetDocument, { sheet, box }: { sheet: SheetDocument; box: Box }) {
  if (home !== sheet) return { left: 24, top: 24, ...SIZE };
  const { left, width, top } = rectangleOf(sheet, {
    from: { row: box.row, column: box.column, down: 0, right: 0 },
    to: { row: box.row + 1, column: box.column + box.columns, down: 0, right: 0 },
  });
  return { left: left + width + 24, top, ...SIZE };
}

/** Series run along the longer side; a first line of texts names them, a first lane of texts is the categories. */
export function seriesOf(type: ChartType, sheet: SheetDocument, box: Box, seriesBy: SeriesBy): ChartSeries[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && box.rows >= box.columns);
  const openCorner = isBlank(cellAt(sheet, box.row, box.column));
  const hasHeader = box.rows > 1 && (openCorner || !isNumeric(sheet, { ...box, rows: 1 }));
  const hasLabels = box.columns > 1 && (openCorner || !isNumeric(sheet, { ...box, columns: 1 }));
  const body: Box = {
    row: box.row + (hasHeader ? 1 : 0),
    column: box.column + (hasLabels ? 1 : 0),
    rows: box.rows - (hasHeader ? 1 : 0),
    columns: box.columns - (hasLabels ? 1 : 0),
  };
  const reference = (place: Box) => referenceTo(sheet.name, place);
  const header = (place: Box) => ({ ...place, row: box.row, rows: 1 });
  const label = (place: Box) => ({ ...place, column: box.column, columns: 1 });
  return Array.from({ length: byColumns ? body.columns : body.rows }, (_, index): ChartSeries => {
    const lane = byColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const names = byColumns ? hasHeader && header(lane) : hasLabels && label(lane);
    const categories = byColumns ? hasLabels && label(body) : hasHeader && header(body);
    return {
      ...newSeries(type, names ? reference(names) : ''),
      values: reference(lane),
      categories: categories ? reference(categories) : '',
    };
  });
}

/** Whether numbers stand in a first line or lane, its corner aside. */
function isNumeric(sheet: SheetDocument, box: Box): boolean {
  for (const [row, column] of places(box)) {
    const cell = cellAt(sheet, row, column);
    const isCorner = row === box.row && column === box.column && box.rows + box.columns > 2;
    if (!isCorner && !isBlank(cell)) return typeof cell?.value === 'number';
  }
  return false;
}
