import type { Chart, ChartAxis } from '../../../addin/workbench/document/chart-document.ts';

const axis = (fields: Partial<ChartAxis> = {}): ChartAxis => ({
  visible: true,
  gridlines: { visible: false },
  title: { visible: false },
  ...fields,
});

/** Columns with a target line over them, everything set that can be. */
export function comboChart(sheetName: string, fields: Partial<Chart> = {}): Chart {
  const rows = (column: string) => `=${sheetName}!$${column}$2:$${column}$5`;
  return {
    id: 'chart',
    name: 'ร้อยละรายเขต',
    from: { row: 6, column: 0, down: 3.5, right: 12 },
    to: { row: 18, column: 6, down: 0, right: 10.25 },
    chartType: 'ColumnClustered',
    title: {
      text: 'ร้อยละของชุมชน\nเทียบเป้าหมาย & <ค่ากลาง>',
      visible: true,
      font: { size: 14, bold: true, color: '#1F3864' },
    },
    legend: { visible: true, position: 'Bottom', font: { size: 10 } },
    valueAxis: axis({
      minimum: 0,
      maximum: 100,
      numberFormat: '0"%"',
      gridlines: { visible: true, line: { color: '#E7E6E6', weight: 0.5 } },
      title: { text: 'ร้อยละ', visible: true },
    }),
    categoryAxis: axis({ font: { size: 9, name: 'Sarabun' }, line: { color: '#808080', weight: 1 } }),
    series: [
      {
        chartType: 'ColumnClustered',
        name: `=${sheetName}!$B$1`,
        values: rows('B'),
        categories: rows('A'),
        fill: '#0F6B52',
        labels: { numberFormat: '0.00', font: { size: 8 } },
        points: { 2: { fill: '#C00000' } },
      },
      {
        chartType: 'Line',
        name: 'เป้าหมาย',
        values: rows('C'),
        categories: rows('A'),
        line: { color: '#ED0000', weight: 1.5, style: 'Dash' },
      },
    ],
    gapWidth: 60,
    ...fields,
  };
}
