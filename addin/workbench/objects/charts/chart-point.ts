/** Excel.ChartPointsCollection and ChartPoint: single columns, bars and markers dressed otherwise than their series. */

import { cellsOf } from '../../charts/chart-data.ts';
import type { ChartLook } from '../../document/chart-document.ts';
import { itemNotFound } from '../../document/excel-error.ts';
import { whole } from '../arguments.ts';
import { type ExcelClass, excelClass } from '../excel-class.ts';
import type { Session } from '../session.ts';
import type { SeriesTarget } from './chart-look.ts';
import { chartFormat, chartOf, type PartTarget } from './chart-look.ts';

type PointTarget = PartTarget<ChartLook> & { series: SeriesTarget; point: number };

function cells(target: SeriesTarget, session: Session) {
  const { sheet, chart } = chartOf(target, session);
  return cellsOf(session.model.document, sheet, target.part(chart).values);
}

const pointAt = (series: SeriesTarget, point: number): PointTarget => ({
  chartId: series.chartId,
  series,
  point,
  part: (chart, make) => {
    const found = series.part(chart);
    const look = found.points?.[point] ?? {};
    if (make) found.points = { ...found.points, [point]: look };
    return look;
  },
});

export const chartPoints: ExcelClass<SeriesTarget> = excelClass<SeriesTarget>('ChartPointsCollection', {
  methods: {
    getItemAt: (target, [index], session) => {
      const at = whole(index);
      if (at >= cells(target, session).length) throw itemNotFound();
      return chartPoint(pointAt(target, at), session);
    },
  },
});

const chartPoint = excelClass<PointTarget>('ChartPoint', {
  objects: { format: (target, session) => pointFormat(target, session) },
});

const pointFormat = chartFormat('ChartPointFormat', 'fill');
