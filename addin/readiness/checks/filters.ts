import { cellsAt } from '../../workbook/kit/cells-at.ts';
import { requestCover, uncovered } from '../../workbook/kit/cover.ts';
import { requestFilters } from '../../workbook/kit/filters.ts';
import { layTable } from '../../workbook/kit/lay-table.ts';
import { setCells } from '../../workbook/kit/set-cells.ts';
import { type Area, type Bench, same } from '../check.ts';
import { scratchName } from '../scratch.ts';
import { columnsOf } from '../scratch-table.ts';

const written = ['addin/workbook/city/refresh-keyed-table.ts', 'addin/workbook/sheets/replace-rows.ts'];

/** A person's filter on a table, and what the add-in does underneath it. */
export const filters: Area = {
  key: 'filters',
  title: { th: 'ตัวกรองของตาราง', en: 'A table under a filter' },
  checks: [
    {
      id: 'filters/read',
      title: { th: 'อ่านแถวที่ถูกกรองซ่อนไว้ได้', en: 'Rows that a filter hides are read' },
      touches: ['addin/workbook/sheets/read-sheet.ts'],
      run: async (bench) => {
        const table = await layFiltered(bench);
        return same(await valuesOf(bench, table), rows);
      },
    },
    {
      id: 'filters/block-write',
      title: { th: 'เขียนทั้งช่วงใต้ตัวกรอง ค่าอยู่ถูกแถว', en: 'A block written under a filter lands in its rows' },
      touches: written,
      instead: { th: 'ยกตัวกรองออกก่อนเขียน แล้วใส่คืน', en: 'the filter is lifted for the write and put back' },
      run: async (bench) => {
        const table = await layFiltered(bench);
        setCells(table.getDataBodyRange().untrack(), tenfold(), null);
        await bench.context.sync();
        table.clearFilters();
        return same(await valuesOf(bench, table), tenfold());
      },
    },
    {
      id: 'filters/cell-write',
      title: { th: 'เขียนทีละเซลล์ใต้ตัวกรอง ค่าอยู่ถูกแถว', en: 'Single cells written under a filter land in their rows' },
      touches: ['addin/workbook/sheets/write-cells.ts'],
      run: async (bench) => {
        const table = await layFiltered(bench);
        const body = table.getDataBodyRange().untrack();
        setCells(body.getCell(1, 0).untrack(), [[20]], null);
        setCells(body.getCell(4, 0).untrack(), [[50]], null);
        await bench.context.sync();
        table.clearFilters();
        return same(
          (await valuesOf(bench, table)).map(([number]) => number),
          [1, 20, 3, 4, 50, 6],
        );
      },
    },
    {
      id: 'filters/lifted-and-put-back',
      title: { th: 'ยกตัวกรองออกแล้วใส่คืนตามเดิมได้', en: 'A filter is lifted and put back as it was' },
      touches: ['addin/workbook/kit/filters.ts', ...written],
      run: async (bench) => {
        const { context } = bench;
        const table = await layFiltered(bench);
        const found = requestFilters(context, table);
        await context.sync();
        found.request();
        await context.sync();
        found.lift();
        await context.sync();
        const lost = await found.putBack();
        return same([lost, await visibleOf(bench, table)], [[], [1, 3, 5]]);
      },
    },
    {
      id: 'filters/lifted-for-a-write',
      title: {
        th: 'เขียนโดยยกตัวกรองออกและใส่คืน ค่าและตัวกรองถูกต้อง',
        en: 'Written with the filter lifted and put back, values and filter are right',
      },
      touches: ['addin/workbook/kit/cover.ts', 'addin/workbook/kit/filters.ts', ...written],
      run: async (bench) => {
        const { context, worksheet } = bench;
        const table = await layFiltered(bench);
        const cover = requestCover(context, worksheet, table);
        await context.sync();
        await uncovered(context, [cover], () => setCells(table.getDataBodyRange().untrack(), tenfold(), null));
        const visible = await visibleOf(bench, table);
        table.clearFilters();
        return same([await valuesOf(bench, table), visible], [tenfold(), [10, 30, 50]]);
      },
    },
    {
      id: 'filters/row-deleted',
      title: { th: 'ลบแถวใต้ตัวกรอง ลบถูกแถว', en: 'A row deleted under a filter is the right one' },
      touches: ['addin/workbook/sheets/mend-table.ts'],
      instead: { th: 'ยกตัวกรองออกก่อนลบแถว แล้วใส่คืน', en: 'the filter is lifted for the deletion and put back' },
      run: async (bench) => {
        const table = await layFiltered(bench);
        table.rows.getItemAt(2).delete();
        await bench.context.sync();
        table.clearFilters();
        return same(
          (await valuesOf(bench, table)).map(([number]) => number),
          [1, 2, 4, 5, 6],
        );
      },
    },
    {
      id: 'filters/rows-added',
      title: { th: 'เพิ่มแถวใต้ตัวกรอง', en: 'Rows are added under a filter' },
      touches: ['addin/workbook/kit/set-cells.ts', 'addin/workbook/city/refresh-keyed-table.ts'],
      instead: { th: 'ยกตัวกรองออกก่อนเพิ่มแถว แล้วใส่คืน', en: 'the filter is lifted for the addition and put back' },
      run: async (bench) => {
        const table = await layFiltered(bench);
        table.rows.add(undefined, [[7, 'ข']]);
        await bench.context.sync();
        table.clearFilters();
        return same((await valuesOf(bench, table)).at(-1), [7, 'ข']);
      },
    },
  ],
};

const rows: [number, string][] = [
  [1, 'ก'],
  [2, 'ข'],
  [3, 'ก'],
  [4, 'ข'],
  [5, 'ก'],
  [6, 'ข'],
];

/** The table with every second row hidden by a filter. */
async function layFiltered({ context, worksheet }: Bench): Promise<Excel.Table> {
  setCells(cellsAt(worksheet, 1, 0, rows.length, 2), rows, null);
  const name = `${scratchName}filtered`;
  const table = layTable(worksheet, { name, headerRow: 0, columns: columnsOf('ข้อ', 'กลุ่ม'), rows: rows.length });
  await context.sync();
  table.columns.getItem('กลุ่ม').filter.applyCustomFilter('=ก');
  await context.sync();
  return table;
}

/** The same rows with other numbers. */
function tenfold(): [number, string][] {
  return rows.map(([number, kind]) => [number * 10, kind]);
}

/** The numbers of the rows that are seen. */
async function visibleOf({ context }: Bench, table: Excel.Table): Promise<unknown[]> {
  const seen = table.getDataBodyRange().untrack().getVisibleView().load('values');
  await context.sync();
  return seen.values.map(([number]) => number);
}

async function valuesOf({ context }: Bench, table: Excel.Table): Promise<unknown[][]> {
  const body = table.getDataBodyRange().load('values').untrack();
  await context.sync();
  return body.values;
}
