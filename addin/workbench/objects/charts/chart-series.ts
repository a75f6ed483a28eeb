/** Excel.ChartSeriesCollection and ChartSeries. */

import { cellsOf, placeText, seriesName } from '../../charts/chart-data.ts';
import { CHART_TYPES, type ChartSeries, type ChartType, gapWidthOf, isLine } from '../../document/chart-document.ts';
import { newSeries } from '../../document/chart-new.ts';
import { ExcelError, invalidArgument, itemNotFound, notInWorkbench } from '../../document/excel-error.ts';
import { flag, number, oneOf, optionalText, text, whole } from '../arguments.ts';
import { excelClass } from '../excel-class.ts';
import { rangeArgument, reference } from '../ranges/range-address.ts';
import type { Session } from '../session.ts';
import { chartDataLabels } from './chart-data-labels.ts';
import { type ChartTarget, changeChart, chartFormat, chartOf, partProperty, type SeriesTarget } from './chart-look.ts';
import { chartPoints } from './chart-point.ts';

/** A type Excel knows and the workbench does not is said aloud. */
export function chartTypeOf(value: unknown, api: string): ChartType {
  const wanted = text(value).toLowerCase();
  const found = CHART_TYPES.find((type) => type.toLowerCase() === wanted);
  if (!found) throw notInWorkbench(`${api} "${text(value)}"`);
  return found;
}

const seriesAt = (target: ChartTarget, index: number): SeriesTarget => ({
  chartId: target.chartId,
  index,
  part: (chart) => {
    const found = chart.series[index];
    if (!found) throw itemNotFound();
    return found;
  },
});

const series = excelClass<SeriesTarget>('ChartSeries', {
  properties: {
    name: {
      read: (target, session) => {
        const { sheet, chart } = chartOf(target, session);
        return seriesName(session.model.document, sheet, target.part(chart), target.index);
      },
      write: (target, value, session) =>
        changeChart(target, session, (chart) => {
          target.part(chart).name = text(value);
        }),
    },
    chartType: partProperty<ChartSeries>(
      (each) => each.chartType,
      (each, value) => {
        each.chartType = chartTypeOf(value, 'ChartSeries.chartType');
      },
    ),
    // One for all columns of the chart, whichever of them it is set on.
    gapWidth: partProperty<ChartSeries>(
      (_each, chart) => gapWidthOf(chart),
      (_each, value, chart) => {
        const wanted = number(value);
        if (wanted < 0 || wanted > 500) throw invalidArgument();
        chart.gapWidth = wanted;
      },
    ),
    markerStyle: partProperty<ChartSeries>(
      (each) => (each.chartType === 'LineMarkers' ? 'Automatic' : 'None'),
      (each, value) => {
        const style = text(value);
        if (style !== 'Automatic' && style !== 'None') throw notInWorkbench(`ChartSeries.markerStyle = "${style}"`);
        if (isLine(each.chartType)) each.chartType = style === 'None' ? 'Line' : 'LineMarkers';
      },
    ),
    hasDataLabels: partProperty<ChartSeries>(
      (each) => each.labels !== undefined,
      (each, value) => {
        if (flag(value)) each.labels ??= {};
        else delete each.labels;
      },
    ),
  },
  objects: {
    format: (target, session) => seriesFormat(target, session),
    points: (target, session) => chartPoints(target, session),
    dataLabels: (target, session) => chartDataLabels(target, session),
  },
  methods: {
    setValues: (target, [range], session) => setCells(target, 'values', range, session),
    setXAxisValues: (target, [range], session) => setCells(target, 'categories', range, session),
    getDimensionValues: async (target, [dimension], session) => {
      const { sheet, chart } = chartOf(target, session);
      const wanted = oneOf(dimension, ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes']);
      if (wanted === 'BubbleSizes') throw notInWorkbench('ChartSeries.getDimensionValues("BubbleSizes")');
      await session.desk.grid.settle();
      const each = target.part(chart);
      const isText = wanted === 'Categories' || wanted === 'XValues';
      const cells = cellsOf(session.model.document, sheet, isText ? each.categories : each.values);
      return cells.map((place) => (isText ? placeText(place) : (place.cell?.value ?? '')));
    },
  },
});

const seriesFormat = chartFormat('ChartSeriesFormat', 'fill', 'line');

function setCells(target: SeriesTarget, part: 'values' | 'categories', value: unknown, session: Session): void {
  const found = rangeArgument(value, chartOf(target, session).sheet.id, session);
  const { box } = found;
  if (box.rows > 1 && box.columns > 1) throw new ExcelError('InvalidArgument', 'A series takes one row or one column.');
  changeChart(target, session, (chart) => {
    target.part(chart)[part] = reference(found, session);
  });
}

const count = (target: ChartTarget, session: Session) => chartOf(target, session).chart.series.length;

export const chartSeriesCollection = excelClass<ChartTarget>('ChartSeriesCollection', {
  items: (target, session) =>
    Array.from({ length: count(target, session) }, (_, index) => series(seriesAt(target, index), session)),
  methods: {
    getCount: (target, _args, session) => count(target, session),
    getItemAt: (target, [index], session) => {
      const at = whole(index);
      if (at >= count(target, session)) throw itemNotFound();
      return series(seriesAt(target, at), session);
    },
    add: (target, [name, index], session) => {
      const at = index === undefined || index === null ? count(target, session) : whole(index);
      changeChart(target, session, (chart) => {
        chart.series.splice(at, 0, newSeries(chart.chartType, optionalText(name) ?? ''));
      });
      return series(seriesAt(target, at), session);
    },
  },
});
