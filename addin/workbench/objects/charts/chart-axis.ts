/** Excel.ChartAxes and ChartAxis with its title. */

import { chartData } from '../../charts/chart-data.ts';
import { valueScale } from '../../charts/value-scale.ts';
import type { Chart, ChartAxis, ChartTitle } from '../../document/chart-document.ts';
import { notInWorkbench } from '../../document/excel-error.ts';
import { number, text } from '../arguments.ts';
import { excelClass, type Property } from '../excel-class.ts';
import { type ChartTarget, changeChart, chartFormat, chartOf, type PartTarget, partProperty } from './chart-look.ts';

type AxisTarget = PartTarget<ChartAxis> & { kind: 'Value' | 'Category' };

const valueAxis = (chart: Chart) => chart.valueAxis;
const categoryAxis = (chart: Chart) => chart.categoryAxis;

export const chartAxes = excelClass<ChartTarget>('ChartAxes', {
  objects: {
    valueAxis: (target, session) => chartAxis({ ...target, kind: 'Value', part: valueAxis }, session),
    categoryAxis: (target, session) => chartAxis({ ...target, kind: 'Category', part: categoryAxis }, session),
  },
});

/** Read, it is what is shown; set to "" it is Excel's own again. */
function bound(name: 'minimum' | 'maximum'): Property<AxisTarget> {
  return {
    read: async (target, session) => {
      const { kind } = target;
      const { sheet, chart } = chartOf(target, session);
      if (kind === 'Category') return target.part(chart)[name] ?? '';
      await session.desk.grid.settle();
      return valueScale(chart.valueAxis, chartData(session.model.document, sheet, chart))[name];
    },
    write: (target, value, session) => {
      if (target.kind === 'Category') throw notInWorkbench(`ChartAxis.${name} of a category axis`);
      changeChart(target, session, (chart) => {
        const axis = target.part(chart);
        if (value === '') delete axis[name];
        else axis[name] = number(value);
      });
    },
  };
}

const chartAxis = excelClass<AxisTarget>('ChartAxis', {
  properties: {
    minimum: bound('minimum'),
    maximum: bound('maximum'),
  },
  objects: {
    title: (target, session) => axisTitle({ ...target, part: (chart) => target.part(chart).title }, session),
    format: (target, session) => axisFormat(target, session),
  },
});

const axisFormat = chartFormat('ChartAxisFormat', 'font');

const axisTitle = excelClass<PartTarget<ChartTitle>>('ChartAxisTitle', {
  properties: titleProperties((target, session) => target.part(chartOf(target, session).chart).text ?? ''),
});

/** Setting a title's text shows it, as in Excel. */
export function titleProperties(read: Property<PartTarget<ChartTitle>>['read']) {
  const { write } = partProperty<ChartTitle>(
    () => undefined,
    (title, value) => {
      title.text = text(value);
      title.visible = true;
    },
  );
  return { text: { read, write } };
}
