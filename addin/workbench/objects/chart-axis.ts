/** Excel.ChartAxes and ChartAxis with its title and gridlines. */

import { chartData } from '../charts/chart-data.ts';
import { valueScale } from '../charts/value-scale.ts';
import type { Chart, ChartAxis, ChartTitle } from '../document/chart-document.ts';
import { notInWorkbench } from '../document/excel-error.ts';
import { type ChartTarget, changeChart, chartFormat, chartOf, type PartTarget, partProperty } from './chart-look.ts';
import { excelClass, flag, number, oneOf, type Property, text } from './excel-object.ts';
import type { Session } from './session.ts';

type AxisTarget = PartTarget<ChartAxis> & { kind: 'Value' | 'Category' };

const valueAxis = (chart: Chart) => chart.valueAxis;
const categoryAxis = (chart: Chart) => chart.categoryAxis;

export const chartAxes = excelClass<ChartTarget>('ChartAxes', {
  objects: {
    valueAxis: (target, session) => chartAxis({ ...target, kind: 'Value', part: valueAxis }, session),
    categoryAxis: (target, session) => chartAxis({ ...target, kind: 'Category', part: categoryAxis }, session),
  },
  methods: {
    getItem: (target, [type, group], session) => {
      const kind = oneOf(type, ['Value', 'Category', 'Series', 'Invalid']);
      if (group === 'Secondary' || kind === 'Series' || kind === 'Invalid') {
        throw notInWorkbench(`ChartAxes.getItem("${kind}", "${String(group)}")`);
      }
      return chartAxis({ ...target, kind, part: kind === 'Value' ? valueAxis : categoryAxis }, session);
    },
  },
});

type Bound = 'minimum' | 'maximum' | 'majorUnit';

/** Read, it is what is shown; set to "" it is Excel's own again. */
function bound(name: Bound): Property<AxisTarget> {
  const shown = { minimum: 'minimum', maximum: 'maximum', majorUnit: 'step' } as const;
  return {
    read: async (target, session) => {
      const { kind } = target;
      const { sheet, chart } = chartOf(target, session);
      if (kind === 'Category') return target.part(chart)[name] ?? '';
      await session.desk.grid.settle();
      return valueScale(chart.valueAxis, chartData(session.model.document, sheet, chart))[shown[name]];
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
    type: { read: ({ kind }) => kind },
    axisGroup: { read: () => 'Primary' },
    minimum: bound('minimum'),
    maximum: bound('maximum'),
    majorUnit: bound('majorUnit'),
    visible: partProperty<ChartAxis>(
      (axis) => axis.visible,
      (axis, value) => {
        axis.visible = flag(value);
      },
    ),
    reversePlotOrder: partProperty<ChartAxis>(
      (axis) => axis.reversed,
      (axis, value) => {
        axis.reversed = flag(value);
      },
    ),
    position: partProperty<ChartAxis>(
      (axis) => axis.crossedAt ?? 'Automatic',
      (axis, value) => {
        const wanted = oneOf(value, ['Automatic', 'Minimum', 'Maximum', 'Custom']);
        if (wanted === 'Custom') throw notInWorkbench('ChartAxis.position = "Custom"');
        if (wanted === 'Automatic') delete axis.crossedAt;
        else axis.crossedAt = wanted;
      },
    ),
    numberFormat: partProperty<ChartAxis>(
      (axis) => axis.numberFormat ?? 'General',
      (axis, value) => {
        axis.numberFormat = text(value);
      },
    ),
  },
  objects: {
    title: (target, session) => axisTitle({ ...target, part: (chart) => target.part(chart).title }, session),
    majorGridlines: (target, session) =>
      gridlines({ ...target, part: (chart) => target.part(chart).gridlines }, session),
    format: (target, session) => axisFormat(target, session),
  },
});

const axisFormat = chartFormat('ChartAxisFormat', 'font', 'fill', 'line');

const axisTitle = excelClass<PartTarget<ChartTitle>>('ChartAxisTitle', {
  properties: titleProperties((target, session) => target.part(chartOf(target, session).chart).text ?? ''),
  objects: { format: (target, session: Session) => axisTitleFormat(target, session) },
});

const axisTitleFormat = chartFormat('ChartAxisTitleFormat', 'font', 'fill', 'border');

/** Setting a title's text shows it, as in Excel. */
export function titleProperties(read: Property<PartTarget<ChartTitle>>['read']) {
  const write = (title: ChartTitle, value: unknown) => {
    title.text = text(value);
    title.visible = true;
  };
  return {
    text: { ...partProperty<ChartTitle>(() => undefined, write), read },
    visible: partProperty<ChartTitle>(
      (title) => title.visible,
      (title, value) => {
        title.visible = flag(value);
      },
    ),
  };
}

const gridlines = excelClass<PartTarget<ChartAxis['gridlines']>>('ChartGridlines', {
  properties: {
    visible: partProperty<ChartAxis['gridlines']>(
      (lines) => lines.visible,
      (lines, value) => {
        lines.visible = flag(value);
      },
    ),
  },
  objects: { format: (target, session) => gridlinesFormat(target, session) },
});

const gridlinesFormat = chartFormat('ChartGridlinesFormat', 'line');
