/** Excel.ChartCollection of a worksheet and Chart. */

import { titleText } from '../../charts/chart-data.ts';
import { type ChartLegend, type ChartTitle, LEGEND_POSITIONS } from '../../document/chart-document.ts';
import { newChart } from '../../document/chart-new.ts';
import { cornersOfCells, type Rectangle, rectangleOf } from '../../document/chart-place.ts';
import { ExcelError, invalidArgument, itemNotFound } from '../../document/excel-error.ts';
import { assertChangeable } from '../../document/protection.ts';
import { flag, oneOf, text, whole } from '../arguments.ts';
import { type ExcelClass, excelClass, type Property } from '../excel-class.ts';
import { type ExcelObject, orNull } from '../excel-object.ts';
import { rangeArgument } from '../ranges/range-address.ts';
import type { Session, SheetTarget } from '../session.ts';
import { chartAxes, titleProperties } from './chart-axis.ts';
import { type ChartTarget, changeChart, chartFormat, chartOf, type PartTarget, partField } from './chart-look.ts';
import { chartSeriesCollection, chartTypeOf } from './chart-series.ts';

const side = (name: keyof Rectangle): Property<ChartTarget> => ({
  read: (target, session) => {
    const { sheet, chart } = chartOf(target, session);
    return rectangleOf(sheet, chart)[name];
  },
});

const chart = excelClass<ChartTarget>('Chart', {
  identity: ({ chartId }) => ({ Id: chartId }),
  properties: {
    id: { read: ({ chartId }) => chartId },
    name: {
      read: (target, session) => chartOf(target, session).chart.name,
      write: (target, value, session) => {
        const name = text(value);
        if (name === '') throw invalidArgument();
        changeChart(target, session, (found) => {
          found.name = name;
        });
      },
    },
    chartType: { read: (target, session) => chartOf(target, session).chart.chartType },
    left: side('left'),
    top: side('top'),
    width: side('width'),
    height: side('height'),
  },
  objects: {
    title: (target, session) => chartTitle({ ...target, part: (found) => found.title }, session),
    legend: (target, session) => chartLegend({ ...target, part: (found) => found.legend }, session),
    axes: (target, session) => chartAxes(target, session),
    series: (target, session) => chartSeriesCollection(target, session),
  },
  methods: {
    activate: (target, _args, session) => {
      session.model.activate(chartOf(target, session).sheet.id);
      session.desk.selectChart(target.chartId);
    },
    setPosition: (target, [start, end], session) => {
      const { sheet } = chartOf(target, session);
      const first = rangeArgument(start, sheet.id, session);
      const last = rangeArgument(end, sheet.id, session);
      if (first.sheetId !== sheet.id || last.sheetId !== sheet.id) throw invalidArgument();
      changeChart(target, session, (found) => {
        Object.assign(found, cornersOfCells(first.box, last.box));
      });
    },
  },
});

const chartTitle = excelClass<PartTarget<ChartTitle>>('ChartTitle', {
  properties: titleProperties((target, session) => {
    const { sheet, chart: found } = chartOf(target, session);
    return titleText(session.model.document, sheet, found);
  }),
  objects: { format: (target, session) => titleFormat(target, session) },
});

const titleFormat = chartFormat('ChartTitleFormat', 'font');

const chartLegend = excelClass<PartTarget<ChartLegend>>('ChartLegend', {
  properties: {
    visible: partField<ChartLegend, 'visible'>('visible', flag),
    position: partField<ChartLegend, 'position'>('position', (value) => oneOf(value, LEGEND_POSITIONS)),
  },
});

function seriesBy(value: unknown): 'Auto' | 'Columns' | 'Rows' {
  return value === undefined || value === null ? 'Auto' : oneOf(value, ['Auto', 'Columns', 'Rows']);
}

function one({ sheetId }: SheetTarget, key: unknown, session: Session): ExcelObject {
  const wanted = text(key);
  const found = session.model
    .sheet(sheetId)
    .charts.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  if (!found) throw itemNotFound();
  return chart({ chartId: found.id }, session);
}

const chartsOf = ({ sheetId }: SheetTarget, session: Session) => session.model.sheet(sheetId).charts;

export const chartCollection: ExcelClass<SheetTarget> = excelClass<SheetTarget>('ChartCollection', {
  items: (target, session) => chartsOf(target, session).map(({ id }) => chart({ chartId: id }, session)),
  // By which office.js finds a chart again in a later batch.
  item: one,
  methods: {
    getItem: (target, [key], session) => one(target, key, session),
    getItemOrNullObject: (target, [key], session) => orNull('Chart', () => one(target, key, session)),
    getItemAt: (target, [index], session) => {
      const found = chartsOf(target, session)[whole(index)];
      if (!found) throw itemNotFound();
      return chart({ chartId: found.id }, session);
    },
    add: async (target, [type, source, by], session) => {
      const home = session.model.sheet(target.sheetId);
      assertChangeable(home, 'allowEditObjects');
      const chartType = chartTypeOf(type, 'ChartCollection.add');
      const { sheetId, box } = rangeArgument(source, home.id, session);
      if (box.rows * box.columns > 100_000)
        throw new ExcelError('InvalidArgument', 'The range is too large for a chart.');
      // What is a header and what a value shows only when formulas are calculated.
      await session.desk.grid.settle();
      const added = newChart(home, chartType, { sheet: session.model.sheet(sheetId), box }, seriesBy(by));
      home.charts.push(added);
      session.model.sheetChanged(home.id, 'charts');
      return chart({ chartId: added.id }, session);
    },
  },
});
