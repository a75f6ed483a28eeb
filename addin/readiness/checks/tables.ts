import { bracketed } from '../../../shared/indicator/compilers/to-formulas.ts';
import { cellsAt } from '../../workbook/kit/cells-at.ts';
import { layTable } from '../../workbook/kit/lay-table.ts';
import { addColumn, addRows, setCells, setFormula } from '../../workbook/kit/set-cells.ts';
import { type Area, type Bench, passed, same } from '../check.ts';
import { refuses } from '../excel-answers.ts';
import { scratchName } from '../scratch.ts';
import { columnsOf } from '../scratch-table.ts';

/** Tables: what Excel fills of itself, and what it takes in their names and headers. */
export const tables: Area = {
  key: 'tables',
  title: { th: 'ตาราง', en: 'Tables' },
  checks: [
    {
      id: 'tables/mixed-column',
      title: {
        th: 'คอลัมน์ที่มีทั้งสูตรและตัวเลข คงอยู่ตามที่เขียน',
        en: 'A column of formulas and numbers stays as it was written',
      },
      touches: ['addin/workbook/city/trend-table.ts', 'addin/workbook/city/refresh-keyed-table.ts'],
      instead: { th: 'ไม่ผสมสูตรกับตัวเลขในคอลัมน์เดียว', en: 'formulas and numbers are never mixed in a column' },
      run: async (bench) => {
        const table = await layNumbers(bench);
        const cells = table.columns.getItem('ข').getDataBodyRange().untrack();
        const written = ['=[@ก]*2', 7, '=[@ก]*3', 9];
        setCells(
          cells,
          written.map((content) => [typeof content === 'string' ? { formula: content } : content]),
          null,
        );
        await bench.context.sync();
        return same(
          (await shownOf(bench, table)).map(([, value]) => value),
          [2, 7, 9, 9],
        );
      },
    },
    {
      id: 'tables/one-formula',
      title: { th: 'แถวใหม่ได้สูตรของคอลัมน์', en: "New rows get the column's formula" },
      touches: ['addin/workbook/sheets/lay-calculated.ts', 'addin/workbook/sheets/mend-table.ts'],
      run: async (bench) => {
        const table = await layNumbers(bench);
        setFormula(table.columns.getItem('ข').getDataBodyRange().untrack(), '=[@ก]*2');
        await bench.context.sync();
        table.rows.add();
        await bench.context.sync();
        const last = table.getDataBodyRange().getRow(4).untrack();
        setCells(last.getCell(0, 0).untrack(), [[5]], null);
        await bench.context.sync();
        return same((await shownOf(bench, table)).at(-1), [5, 10]);
      },
    },
    {
      id: 'tables/rows-added',
      title: { th: 'เพิ่มแถวท้ายตาราง', en: 'Rows are added at the end' },
      touches: ['addin/workbook/kit/set-cells.ts'],
      run: async (bench) => {
        const table = await layNumbers(bench);
        addRows(
          table,
          [
            [5, 50],
            [6, null],
          ],
          null,
        );
        await bench.context.sync();
        return same((await shownOf(bench, table)).slice(4), [
          [5, 50],
          [6, ''],
        ]);
      },
    },
    {
      id: 'tables/column-of-1501',
      title: { th: 'เพิ่มคอลัมน์ว่างในตาราง 1,501 แถว', en: 'A blank column is added to 1,501 rows' },
      touches: ['addin/workbook/kit/set-cells.ts', 'addin/workbook/sheets/mend-table.ts'],
      run: async ({ context, worksheet }) => {
        const count = 1_501;
        setCells(
          cellsAt(worksheet, 1, 0, count, 1),
          Array.from({ length: count }, (_, index) => [index]),
          null,
        );
        const name = `${scratchName}long`;
        const table = layTable(worksheet, { name, headerRow: 0, columns: columnsOf('ก'), rows: count });
        await context.sync();
        addColumn(table, 'ข');
        await context.sync();
        const header = table.getHeaderRowRange().load('values').untrack();
        const body = table.getDataBodyRange().load('rowCount').untrack();
        await context.sync();
        return same([header.values, body.rowCount], [[['ก', 'ข']], count]);
      },
    },
    {
      id: 'tables/headers',
      title: { th: 'หัวคอลัมน์ที่มีอักขระพิเศษ ใช้ในสูตรได้', en: 'Headers with signs are spoken of by formulas' },
      touches: ['shared/indicator/compilers/to-formulas.ts'],
      run: async ({ context, worksheet }) => {
        const headers = ["ร้อยละ (%) [ก] #1 @2 '3", 'Σ แถวที่กรอก', 'ปี พ.ศ.'];
        setCells(
          cellsAt(worksheet, 1, 0, 2, 3),
          [
            [1, 10, 100],
            [2, 20, 200],
          ],
          null,
        );
        const name = `${scratchName}headers`;
        layTable(worksheet, { name, headerRow: 0, columns: columnsOf(...headers), rows: 2 });
        const cell = cellsAt(worksheet, 0, 5);
        const sums = headers.map((header) => `SUM(${name}[${bracketed(header)}])`);
        setCells(cell, [[{ formula: `=${sums.join('+')}` }]], null);
        cell.load('values');
        await context.sync();
        return same(cell.values, [[333]]);
      },
    },
    {
      id: 'tables/name-taken',
      title: { th: 'ชื่อตารางซ้ำถูกปฏิเสธ แม้ต่างตัวพิมพ์', en: 'A name that is taken is refused, in any letter case' },
      touches: ['addin/workbook/kit/names.ts', 'addin/workbook/sheets/make-the-one.ts'],
      run: async (bench) => {
        const { context, worksheet } = bench;
        await layNumbers(bench);
        setCells(cellsAt(worksheet, 0, 8, 2, 1), [['ค'], [1]], null);
        const second = worksheet.tables.add(cellsAt(worksheet, 0, 8, 2, 1), true);
        await context.sync();
        return refuses(context, ['ItemAlreadyExists', 'InvalidArgument'], () => {
          second.name = `${scratchName}NUMBERS`;
        });
      },
    },
    {
      id: 'tables/merged',
      title: { th: 'บอกได้ว่าในช่วงมีเซลล์ที่ผสาน', en: 'Says which cells of a range are merged' },
      touches: ['addin/workbook/sheets/read-sheet.ts', 'addin/workbook/sheets/damage.ts'],
      run: async ({ context, worksheet }) => {
        const cells = cellsAt(worksheet, 0, 0, 4, 4);
        setCells(cellsAt(worksheet, 0, 0), [[1]], null);
        const before = cells.getMergedAreasOrNullObject().load('address').untrack();
        await context.sync();
        cellsAt(worksheet, 1, 1, 1, 2).merge();
        const after = cellsAt(worksheet, 0, 0, 4, 4).getMergedAreasOrNullObject().load('address').untrack();
        await context.sync();
        return before.isNullObject && !after.isNullObject
          ? passed(after.address)
          : same([before.isNullObject, after.isNullObject], [true, false]);
      },
    },
    {
      id: 'tables/sorted',
      title: { th: 'เรียงลำดับตารางที่ไม่ได้ป้องกัน', en: 'A table that is not protected is sorted' },
      touches: ['addin/workbook/review/lay-revision.ts'],
      run: async (bench) => {
        const table = await layNumbers(bench);
        table.sort.apply([{ key: 0, ascending: false }]);
        await bench.context.sync();
        return same(
          (await shownOf(bench, table)).map(([number]) => number),
          [4, 3, 2, 1],
        );
      },
    },
  ],
};

/** Four rows with the numbers from 1 under ก, and nothing under ข. */
async function layNumbers({ context, worksheet }: Bench): Promise<Excel.Table> {
  setCells(cellsAt(worksheet, 1, 0, 4, 1), [[1], [2], [3], [4]], null);
  const name = `${scratchName}numbers`;
  const table = layTable(worksheet, { name, headerRow: 0, columns: columnsOf('ก', 'ข'), rows: 4 });
  await context.sync();
  return table;
}

async function shownOf({ context }: Bench, table: Excel.Table): Promise<unknown[][]> {
  const body = table.getDataBodyRange().load('values').untrack();
  await context.sync();
  return body.values;
}
