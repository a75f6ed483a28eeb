import type { SheetLink } from '../../sheets/sheet-link.ts';
import { cellsAt } from '../../workbook/kit/cells-at.ts';
import { layTable } from '../../workbook/kit/lay-table.ts';
import { linkName } from '../../workbook/kit/names.ts';
import { setCells } from '../../workbook/kit/set-cells.ts';
import { nameFormula, readNameFormula } from '../../workbook/sheets/link-text.ts';
import { type Area, failed, passed, refused, same } from '../check.ts';
import { refuses } from '../excel-answers.ts';
import { scratchName } from '../scratch.ts';
import { columnsOf } from '../scratch-table.ts';

const links = [
  'addin/workbook/sheets/link-text.ts',
  'addin/workbook/sheets/find-link.ts',
  'addin/workbook/sheets/write-link.ts',
];

/** The longest link that there is: its text is near the 255 letters that a constant may have. */
const link: SheetLink = {
  district: '1050',
  id: '00000000-0000-4000-8000-000000000000',
  revision: 99_999,
  version: 99,
  access: 'whole',
  indicator: '0000-1040',
  period: '2563-Q4',
};

/** Names and properties: by them a worksheet says what it is. */
export const names: Area = {
  key: 'names',
  title: { th: 'ชื่อและคุณสมบัติของสมุดงาน', en: 'Names and properties' },
  checks: [
    {
      id: 'names/read-through',
      title: { th: 'อ่านชื่อของทุกแผ่นงานในคำสั่งเดียว', en: 'The names of all worksheets are read in one request' },
      touches: links,
      run: async ({ context, worksheet }) => {
        worksheet.names.add(linkName, nameFormula(link), 'ตรวจความพร้อม · readiness');
        worksheet.load('name');
        const all = context.workbook.worksheets.load(
          'items/name, items/names/items/name, items/names/items/formula, items/tables/items/name',
        );
        await context.sync();
        const own = all.items.find(({ name }) => name === worksheet.name);
        const formula = own?.names.items.find(({ name }) => name === linkName)?.formula;
        return same(readNameFormula(formula), link);
      },
    },
    {
      id: 'names/changed',
      title: { th: 'เปลี่ยนข้อความในชื่อของแผ่นงานได้', en: "The text in a worksheet's name is changed" },
      touches: links,
      run: async ({ context, worksheet }) => {
        worksheet.names.add(linkName, nameFormula(link));
        await context.sync();
        worksheet.names.getItem(linkName).formula = nameFormula({ ...link, revision: 2 });
        await context.sync();
        const read = worksheet.names.getItemOrNullObject(linkName).load('formula');
        await context.sync();
        return same(readNameFormula(read.formula)?.revision, 2);
      },
    },
    {
      id: 'names/taken',
      title: { th: 'ชื่อซ้ำถูกปฏิเสธ', en: 'A name is not added twice' },
      touches: ['addin/workbook/kit/taken.ts'],
      run: async ({ context, worksheet }) => {
        const name = `${scratchName}taken`;
        context.workbook.names.add(name, cellsAt(worksheet, 0, 0));
        await context.sync();
        return refuses(context, ['ItemAlreadyExists', 'InvalidArgument'], () =>
          context.workbook.names.add(name, cellsAt(worksheet, 0, 1)),
        );
      },
    },
    {
      id: 'names/one-space-with-tables',
      title: { th: 'ชื่อและตารางใช้ชื่อเดียวกันไม่ได้', en: 'A name and a table cannot be called the same' },
      touches: ['addin/workbook/kit/names.ts', 'shared/indicator/file/check-excel.ts'],
      run: async ({ context, worksheet }) => {
        setCells(cellsAt(worksheet, 1, 0), [[1]], null);
        layTable(worksheet, { name: `${scratchName}both`, headerRow: 0, columns: columnsOf('ก'), rows: 1 });
        await context.sync();
        return refuses(context, ['ItemAlreadyExists', 'InvalidArgument'], () =>
          context.workbook.names.add(`${scratchName}BOTH`, cellsAt(worksheet, 0, 5)),
        );
      },
    },
    {
      id: 'names/moved',
      title: { th: 'ลบชื่อแล้วตั้งใหม่ในคำสั่งเดียว', en: 'A name is taken away and given anew in one batch' },
      touches: ['addin/workbook/kit/taken.ts'],
      run: async ({ context, worksheet }) => {
        const name = `${scratchName}moved`;
        context.workbook.names.add(name, cellsAt(worksheet, 0, 0));
        await context.sync();
        context.workbook.names.getItem(name).delete();
        context.workbook.names.add(name, cellsAt(worksheet, 4, 1));
        const place = context.workbook.names.getItem(name).getRange().load('rowIndex').untrack();
        await context.sync();
        return same(place.rowIndex, 4);
      },
    },
    {
      id: 'names/null-objects',
      title: { th: 'ถามต่อจากสิ่งที่ไม่มีอยู่ได้โดยไม่เกิดข้อผิดพลาด', en: 'What is not there can be asked on without an error' },
      touches: ['addin/workbook/sheets/read-sheet.ts', 'addin/workbook/city/city-district.ts'],
      run: async ({ context }) => {
        const name = context.workbook.names.getItemOrNullObject(`${scratchName}nowhere`);
        const cells = name.getRangeOrNullObject().load('values').untrack();
        const table = context.workbook.tables.getItemOrNullObject(`${scratchName}nowhere`).load('name');
        const worksheet = table.worksheet.load('id');
        const column = table.columns.getItemOrNullObject('ก').getDataBodyRange().load('values').untrack();
        await context.sync();
        return same(
          [cells.isNullObject, table.isNullObject, worksheet.isNullObject, column.isNullObject],
          [true, true, true, true],
        );
      },
    },
    {
      id: 'names/copied-worksheet',
      title: { th: 'แผ่นงานที่คัดลอกพาชื่อของตัวเองไปด้วย', en: 'A copied worksheet takes its own names along' },
      touches: [...links, 'addin/workbook/sheets/make-the-one.ts'],
      run: async ({ context, worksheet }) => {
        setCells(cellsAt(worksheet, 1, 0), [[1]], null);
        layTable(worksheet, { name: `${scratchName}copied`, headerRow: 0, columns: columnsOf('ก'), rows: 1 });
        worksheet.names.add(linkName, nameFormula(link));
        await context.sync();
        const copy = worksheet.copy('After', worksheet);
        const named = copy.names.getItemOrNullObject(linkName).load('formula');
        const copied = copy.tables.load('items/name');
        await context.sync();
        const other = copied.items.map(({ name }) => name);
        if (named.isNullObject) return failed('ไม่มีชื่อ · no name');
        const alike = other.some((name) => name.startsWith(`${scratchName}copied`) && name !== `${scratchName}copied`);
        return alike ? passed(other.join(' ')) : failed(other.join(' '));
      },
    },
    {
      id: 'names/property-255',
      title: { th: 'คุณสมบัติของสมุดงานเก็บข้อความ 255 ตัวอักษร', en: 'A custom property keeps 255 letters' },
      touches: ['addin/workbook/sheets/write-link.ts', 'addin/workbook/workbook-identity.ts'],
      run: async ({ context }) => {
        const { custom } = context.workbook.properties;
        custom.add(`${scratchName}long`, 'ก'.repeat(255));
        await context.sync();
        const kept = custom.getItemOrNullObject(`${scratchName}long`).load('value');
        await context.sync();
        return same(String(kept.value).length, 255);
      },
    },
    {
      id: 'names/property-after-save',
      title: { th: 'คุณสมบัติยังอยู่หลังบันทึกสมุดงาน', en: 'A custom property is there after the workbook was saved' },
      touches: ['addin/workbook/sheets/find-link.ts', 'addin/workbook/workbook-identity.ts'],
      byHand: true,
      run: async ({ context, ask }) => {
        const { custom } = context.workbook.properties;
        custom.add(`${scratchName}saved`, 'ไตรมาส');
        await context.sync();
        const reply = await ask({
          kind: 'do',
          what: {
            th: 'บันทึกสมุดงาน (Ctrl+S) และรอจนบันทึกเสร็จ ข้ามได้หากไม่ต้องการบันทึก',
            en: 'Save the workbook (Ctrl+S) and wait until it is saved; skip this if it is not to be saved',
          },
        });
        if (reply === 'skipped') return refused('hand');
        const kept = custom.getItemOrNullObject(`${scratchName}saved`).load('value');
        await context.sync();
        return same(kept.isNullObject ? null : kept.value, 'ไตรมาส');
      },
    },
  ],
};
