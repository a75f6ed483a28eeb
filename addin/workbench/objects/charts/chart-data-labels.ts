/** Excel.ChartDataLabels of a series: values beside its points. */

import type { ChartSeries } from '../../document/chart-document.ts';
import { text } from '../arguments.ts';
import { excelClass } from '../excel-class.ts';
import { type PartTarget, partProperty } from './chart-look.ts';

export const chartDataLabels = excelClass<PartTarget<ChartSeries>>('ChartDataLabels', {
  properties: {
    numberFormat: partProperty<ChartSeries>(
      (series) => series.labels?.numberFormat ?? 'General',
      (series, value) => {
        series.labels = { ...series.labels, numberFormat: text(value) };
      },
    ),
  },
});
