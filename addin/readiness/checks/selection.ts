import { cellsAt } from '../../workbook/kit/cells-at.ts';
import { setCells } from '../../workbook/kit/set-cells.ts';
import { type Area, type Bench, passed, refused, same } from '../check.ts';
import { codeOf } from '../excel-answers.ts';
import { scratchTitle } from '../scratch.ts';

const readers = [
  'addin/workbook/city/city-district.ts',
  'addin/workbook/forms/read-selection.ts',
  'addin/workbook/review/shown-revision.ts',
];

/** Codes by which Excel says that what is selected is no single range. */
const noRange = ['InvalidSelection', 'InvalidArgument', 'InvalidOperation', 'ItemNotFound'];

/** What a person may have selected while the add-in looks. */
export const selection: Area = {
  key: 'selection',
  title: { th: 'สิ่งที่เลือกอยู่', en: 'What is selected' },
  checks: [
    {
      id: 'selection/one-range',
      title: { th: 'อ่านช่วงที่เลือก', en: 'A single range is read' },
      touches: readers,
      run: async ({ context, worksheet }) => {
        cellsAt(worksheet, 2, 1, 2, 2).select();
        await context.sync();
        const selected = context.workbook.getSelectedRange().load('rowIndex, columnIndex, rowCount').untrack();
        await context.sync();
        return same([selected.rowIndex, selected.columnIndex, selected.rowCount], [2, 1, 2]);
      },
    },
    {
      id: 'selection/several-areas',
      title: { th: 'เลือกหลายช่วง (Ctrl+คลิก)', en: 'Several areas (Ctrl+click)' },
      touches: readers,
      byHand: true,
      run: async ({ context, worksheet, ask }) => {
        cellsAt(worksheet, 0, 0).select();
        await context.sync();
        const reply = await ask({
          kind: 'do',
          what: { th: 'คลิก A1 แล้ว Ctrl+คลิก B3', en: 'Click A1, then Ctrl+click B3' },
        });
        if (reply === 'skipped') return refused('hand');
        const single = await codeOfSelectedRange(context);
        const areas = context.workbook.getSelectedRanges().load('areaCount').untrack();
        await context.sync();
        const known = single !== null && noRange.includes(single);
        return known && areas.areaCount === 2 ? passed(single) : same([single, areas.areaCount], [noRange, 2]);
      },
    },
    {
      id: 'selection/chart',
      title: { th: 'เลือกแผนภูมิอยู่', en: 'A chart is selected' },
      touches: readers,
      run: async (bench) => {
        await selectChart(bench);
        const single = await codeOfSelectedRange(bench.context);
        // A range that was selected before is as good: what matters is that no other code comes.
        return single === null || noRange.includes(single) ? passed(single ?? '') : same(single, noRange);
      },
    },
    {
      id: 'selection/merge-beside-chart',
      title: { th: 'ผสานเซลล์ขณะเลือกแผนภูมิอยู่', en: 'Cells are merged while a chart is selected' },
      touches: ['addin/workbook/paper/lay-paper.ts'],
      instead: {
        th: 'เลือกเซลล์แรกของแผ่นที่วางก่อนผสานเซลล์',
        en: 'a cell of the new worksheet is selected before any are merged',
      },
      run: async (bench) => {
        await selectChart(bench);
        const other = bench.context.workbook.worksheets.add(`${scratchTitle} อีกแผ่น`);
        const code = await codeOf(bench.context, () => cellsAt(other, 0, 0, 1, 3).merge());
        return same(code, null);
      },
    },
    {
      id: 'selection/whole-sheet',
      title: { th: 'เลือกทั้งแผ่นงาน (Ctrl+A)', en: 'The whole worksheet (Ctrl+A)' },
      touches: ['addin/workbook/review/shown-revision.ts'],
      run: async ({ context, worksheet }) => {
        worksheet.getRange().untrack().select();
        await context.sync();
        const selected = context.workbook.getSelectedRanges().load('areaCount, isEntireColumn, isEntireRow').untrack();
        await context.sync();
        return same([selected.areaCount, selected.isEntireColumn, selected.isEntireRow], [1, true, true]);
      },
    },
  ],
};

function codeOfSelectedRange(context: Excel.RequestContext): Promise<string | null> {
  return codeOf(context, () => {
    context.workbook.getSelectedRange().load('rowIndex').untrack();
  });
}

async function selectChart({ context, worksheet }: Bench): Promise<void> {
  setCells(cellsAt(worksheet, 0, 0, 3, 1), [[1], [2], [3]], null);
  const chart = worksheet.charts.add('ColumnClustered', cellsAt(worksheet, 0, 0, 3, 1), 'Columns');
  await context.sync();
  chart.activate();
  await context.sync();
}
