import { cellsAt } from '../../workbook/kit/cells-at.ts';
import { layTable } from '../../workbook/kit/lay-table.ts';
import { protect } from '../../workbook/kit/protect.ts';
import { setCells } from '../../workbook/kit/set-cells.ts';
import { type Area, type Bench, passed, same } from '../check.ts';
import { codeOf, does, refuses } from '../excel-answers.ts';
import { scratchName } from '../scratch.ts';
import { columnsOf } from '../scratch-table.ts';

const kit = ['addin/workbook/kit/protect.ts'];
const denied = ['AccessDenied'];

/** Protected worksheets: what is still possible there, and what protecting twice does. */
export const protection: Area = {
  key: 'protection',
  title: { th: 'การป้องกันแผ่นงาน', en: 'Protection' },
  checks: [
    {
      id: 'protection/read',
      title: { th: 'อ่านได้ว่าแผ่นงานถูกป้องกันอยู่', en: 'Says whether a worksheet is protected' },
      touches: kit,
      run: async ({ context, worksheet }) => {
        const states: boolean[] = [];
        for (const change of [() => {}, () => protect(worksheet), () => worksheet.protection.unprotect()]) {
          change();
          const state = worksheet.protection.load('protected');
          await context.sync();
          states.push(state.protected);
        }
        return same(states, [false, true, false]);
      },
    },
    {
      id: 'protection/unprotect-twice',
      title: { th: 'เลิกป้องกันแผ่นงานที่ไม่ได้ป้องกัน ไม่เกิดข้อผิดพลาด', en: 'Unprotecting what is not protected does nothing' },
      touches: kit,
      instead: { th: 'อ่านก่อนว่าแผ่นงานถูกป้องกันอยู่หรือไม่', en: 'whether it is protected is read first' },
      run: ({ context, worksheet }) => does(context, () => worksheet.protection.unprotect()),
    },
    {
      id: 'protection/input-cells',
      title: { th: 'เขียนช่องกรอกได้โดยไม่ต้องเลิกป้องกัน', en: 'Input cells are written without unprotecting' },
      touches: ['addin/workbook/sheets/write-cells.ts', 'addin/workbook/sheets/replace-rows.ts'],
      run: async (bench) => {
        const { context, worksheet } = bench;
        await layProtected(bench);
        return does(context, () => setCells(cellsAt(worksheet, 1, 1, 3, 1), [['ง'], ['จ'], ['ฉ']], null));
      },
    },
    {
      id: 'protection/locked-cells',
      title: { th: 'ช่องที่ล็อกไว้เขียนไม่ได้', en: 'Locked cells cannot be written' },
      touches: kit,
      run: async (bench) => {
        await layProtected(bench);
        return refuses(bench.context, denied, () => setCells(cellsAt(bench.worksheet, 1, 0), [[9]], null));
      },
    },
    {
      id: 'protection/password',
      title: { th: 'รหัสผ่านผิดมีรหัสข้อผิดพลาดของตัวเอง', en: 'A wrong password has a code of its own' },
      touches: [...kit, 'addin/workbook/run.ts'],
      run: async ({ context, worksheet }) => {
        worksheet.protection.protect({}, 'ก-1234');
        await context.sync();
        const wrong = await codeOf(context, () => worksheet.protection.unprotect('อื่น'));
        const none = await codeOf(context, () => worksheet.protection.unprotect());
        const right = await codeOf(context, () => worksheet.protection.unprotect('ก-1234'));
        const known = [wrong, none].every((code) => code !== null && wrongPassword.includes(code));
        return known && right === null
          ? passed(`${wrong} ${none}`)
          : same([wrong, none, right], [wrongPassword, wrongPassword, null]);
      },
    },
    {
      id: 'protection/filter',
      title: { th: 'กรองตารางได้เมื่อป้องกันอยู่', en: 'A table is filtered while protected' },
      touches: kit,
      run: async (bench) => {
        const table = await layProtected(bench);
        return does(bench.context, () => table.columns.getItem('ค่า').filter.applyCustomFilter('=ก'));
      },
    },
    {
      id: 'protection/sort-needs-open-cells',
      title: { th: 'เรียงลำดับไม่ได้เมื่อมีคอลัมน์ล็อก', en: 'A table with a locked column is not sorted' },
      touches: [...kit, 'addin/workbook/review/lay-revision.ts'],
      run: async (bench) => {
        const table = await layProtected(bench);
        return refuses(bench.context, denied, () => table.sort.apply([{ key: 1, ascending: true }]));
      },
    },
    {
      id: 'protection/table-renamed',
      title: { th: 'เปลี่ยนชื่อตารางได้หลังเลิกป้องกัน', en: 'A table gets another name once unprotected' },
      touches: ['addin/workbook/sheets/make-the-one.ts'],
      run: async (bench) => {
        const table = await layProtected(bench);
        return does(bench.context, () => {
          bench.worksheet.protection.unprotect();
          table.name = `${scratchName}renamed`;
          protect(bench.worksheet);
        });
      },
    },
    {
      id: 'protection/names-added',
      title: { th: 'ตั้งชื่อเซลล์บนแผ่นงานที่ป้องกันได้', en: 'Names are given on a protected worksheet' },
      touches: ['addin/workbook/sheets/write-link.ts'],
      run: async (bench) => {
        await layProtected(bench);
        return does(bench.context, () => bench.worksheet.names.add(`${scratchName}link`, '="ก"'));
      },
    },
    {
      id: 'protection/sizes',
      title: { th: 'ปรับความกว้างและความสูงได้เมื่อป้องกันอยู่', en: 'Widths and heights are changed while protected' },
      touches: kit,
      run: async (bench) => {
        await layProtected(bench);
        return does(bench.context, () => {
          const { format } = cellsAt(bench.worksheet, 1, 0);
          format.columnWidth = 120;
          format.rowHeight = 40;
        });
      },
    },
    {
      id: 'protection/protect-twice',
      title: {
        th: 'ป้องกันแผ่นงานที่ป้องกันอยู่ มีข้อผิดพลาดที่เรารู้จัก',
        en: 'Protecting what is protected fails by a code that we know',
      },
      touches: kit,
      instead: { th: 'อ่านก่อนว่าแผ่นงานถูกป้องกันอยู่หรือไม่', en: 'whether it is protected is read first' },
      run: async ({ context, worksheet }) => {
        protect(worksheet);
        await context.sync();
        return refuses(context, ['AccessDenied', 'InvalidOperation'], () => protect(worksheet));
      },
    },
  ],
};

/** By which Excel refuses a password. */
const wrongPassword = ['BadPassword', 'InvalidArgument', 'AccessDenied'];

/** A table of three rows whose second column may be typed into, on a protected worksheet. */
async function layProtected({ context, worksheet }: Bench): Promise<Excel.Table> {
  setCells(
    cellsAt(worksheet, 1, 0, 3, 2),
    [
      [1, 'ก'],
      [2, 'ข'],
      [3, 'ค'],
    ],
    null,
  );
  const table = layTable(worksheet, {
    name: `${scratchName}protected`,
    headerRow: 0,
    columns: columnsOf('ข้อ', 'ค่า'),
    rows: 3,
  });
  cellsAt(worksheet, 1, 1, 3, 1).format.protection.locked = false;
  protect(worksheet);
  await context.sync();
  return table;
}
