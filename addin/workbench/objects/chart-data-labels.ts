/** Excel.ChartDataLabels of a series: values beside its points. Other contents of labels are not in the workbench. */

import { type ChartLabels, type ChartSeries, LABEL_POSITIONS } from '../document/chart-document.ts';
import { notInWorkbench } from '../document/excel-error.ts';
import { chartFormat, type PartTarget, partProperty } from './chart-look.ts';
import { excelClass, flag, oneOf, type Property, text } from './excel-object.ts';

type LabelsTarget = PartTarget<ChartSeries>;

function labels(series: ChartSeries): ChartLabels {
  series.labels ??= {};
  return series.labels;
}

const never = (name: string): Property<LabelsTarget> => ({
  read: () => false,
  write: (_target, value) => {
    if (flag(value)) throw notInWorkbench(`ChartDataLabels.${name} = true`);
  },
});

export const chartDataLabels = excelClass<LabelsTarget>('ChartDataLabels', {
  properties: {
    showValue: partProperty<ChartSeries>(
      (series) => series.labels !== undefined,
      (series, value) => {
        if (flag(value)) labels(series);
        else delete series.labels;
      },
    ),
    showSeriesName: never('showSeriesName'),
    showCategoryName: never('showCategoryName'),
    showPercentage: never('showPercentage'),
    showLegendKey: never('showLegendKey'),
    numberFormat: partProperty<ChartSeries>(
      (series) => series.labels?.numberFormat ?? 'General',
      (series, value) => {
        labels(series).numberFormat = text(value);
      },
    ),
    position: partProperty<ChartSeries>(
      (series) => series.labels?.position ?? 'OutsideEnd',
      (series, value) => {
        labels(series).position = oneOf(value, LABEL_POSITIONS);
      },
    ),
  },
  objects: {
    format: (target, session) =>
      labelFormat(
        {
          chartId: target.chartId,
          part: (chart, make) => (make ? labels(target.part(chart)) : (target.part(chart).labels ?? {})),
        },
        session,
      ),
  },
});

const labelFormat = chartFormat('ChartDataLabelFormat', 'font', 'fill', 'border');
