import { editZip } from '@cj-tech-master/excelts/archive';
import { beforeAll, describe, expect, test } from 'vitest';
import { unpack } from '../../addin/workbench/file/unpack.ts';
import { writeFile } from '../../addin/workbench/file/write-file.ts';
import { fullWorkbook } from '../addin/workbench/sample-document.ts';
import { checkWorkbook } from './check-workbook.ts';

/** One of everything that the workbench writes, and the same with one fault. */
let whole: Uint8Array;

beforeAll(async () => {
  whole = await writeFile(fullWorkbook());
});

async function withFault(path: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const text = await (await unpack(whole)).text(path);
  const changed = text?.replace(from, () => to);
  if (changed === undefined || changed === text) throw new Error(`${from} does not stand in ${path}`);
  const editor = await editZip(whole);
  editor.set(path, changed);
  return editor.bytes();
}

test('one of everything is whole; sorting that it allows is refused for its locked cells', async () => {
  expect((await checkWorkbook(whole)).map(({ grade, what }) => [grade, what])).toEqual([
    ['odd', 'sorting is allowed, and refused for the locked cells of its table'],
  ]);
});

const book = 'xl/workbook.xml';
const sheet = 'xl/worksheets/sheet2.xml';
const table = 'xl/tables/table1.xml';
const custom = 'docProps/custom.xml';
const shared = 'xl/sharedStrings.xml';
const deep = `${'('.repeat(65)}1${')'.repeat(65)}`;

describe('a planted fault is found', () => {
  test.each<[what: string, path: string, from: string | RegExp, to: string]>([
    ['a worksheet title of 32 characters', book, 'name="สรุป"', `name="${'ส'.repeat(32)}"`],
    ['a worksheet title that Excel forbids', book, 'name="สรุป"', 'name="1/2563"'],
    ['two worksheets of one title', book, 'name="สรุป"', 'name="รายการ"'],
    ['a name that is a cell’s address', book, 'name="ตัวเลือก"', 'name="tbl12"'],
    ['not a name that Excel takes', book, 'name="ตัวเลือก"', 'name="1 ตัวเลือก"'],
    ['a name defined twice in one scope', book, 'name="ทั้งคอลัมน์"', 'name="_TRAIMAT_rev"'],
    ['a name that is a table’s too', book, 'name="ปลาย"', 'name="TBLงวดที่1"'],
    ['points to no worksheet: หาย', book, 'รายการ!$A:$A', 'หาย!$A:$A'],
    ['points nowhere: #REF!', book, 'รายการ!$A:$A', '#REF!'],
    ['two custom properties of one id', custom, 'pid="3"', 'pid="2"'],
    ['a custom property whose id is below 2', custom, 'pid="2"', 'pid="1"'],
    ['its value of 256 characters', custom, '2568-Q1', 'x'.repeat(256)],
    ['a text of 32768 characters', shared, 'ยังไม่ทราบ', 'ก'.repeat(32_768)],
    ['a cell formula of 8193 characters', sheet, '1&gt;2', `1${'+'.repeat(8192)}`],
    ['a cell formula nested 65 deep', sheet, '1&gt;2', deep],
    ['a text in a cell formula of 256 characters', sheet, '1&gt;2', `"${'x'.repeat(256)}"="y"`],
    ['a cell formula that has lost what it reads', sheet, '1&gt;2', '#REF!&gt;2'],
    ['a row higher than 409.5 points', sheet, 'ht="37.5"', 'ht="410"'],
    ['columns overlap', sheet, '<col min="2"', '<col min="1"'],
    ['merged cells overlap', sheet, '<mergeCell ref="A1:C1"', '<mergeCell ref="B1:D2"/><mergeCell ref="A1:C1"'],
    ['lies over merged cells', sheet, '<mergeCell ref="A1:C1"', '<mergeCell ref="A2:B2"'],
    ['a header or footer of 264 characters', sheet, 'หน้า &amp;P/&amp;N', 'ก'.repeat(255)],
    ['a screen tip of 256 characters', sheet, /tooltip="[^"]*"/, `tooltip="${'ก'.repeat(256)}"`],
    ['a validation’s error of 225 characters', sheet, 'error="ผลงานต้องไม่เกินเป้า"', `error="${'ก'.repeat(225)}"`],
    ['a validation’s prompt of 256 characters', sheet, / prompt="[^"]*"/, ` prompt="${'ก'.repeat(256)}"`],
    ['a validation’s errorTitle of 33 characters', sheet, 'errorTitle="เกินเป้า"', `errorTitle="${'ก'.repeat(33)}"`],
    ['a list by a name that is not there', sheet, '<formula1>ตัวเลือก<', '<formula1>ตัวที่หาย<'],
    ['validations overlap', sheet, 'sqref="H3:H5"', 'sqref="G5:H5"'],
    ['a structured reference in a validation formula', sheet, '<formula2>$C3<', '<formula2>tblงวดที่1[ผลงาน]<'],
    ['an array constant in a conditional formula', sheet, '<formula>$E3&gt;=80<', '<formula>$E3={1,2}<'],
    ['a look that is not there', sheet, 'dxfId="0"', 'dxfId="9"'],
    ['two conditional formats of priority 1', sheet, 'priority="2"', 'priority="1"'],
    ['not a name that Excel takes', table, 'displayName="tblงวดที่1"', 'displayName="tbl งวด"'],
    ['a table without a row', table, 'ref="A2:E5"', 'ref="A2:E2"'],
    ['5 columns over 4 cells', table, 'ref="A2:E5"', 'ref="A2:D5"'],
    ['two columns called ที่', table, 'name="ผลงาน"', 'name="ที่"'],
    ['heads the column “ผล”', table, 'name="ผลงาน"', 'name="ผล"'],
    ['a formula reads a column that is not there: ผลงาน', table, 'name="ผลงาน"', 'name="ผล"'],
    ['the header of column A is no text', table, 'ref="A2:E5"', 'ref="A3:E5"'],
    ['hold something else', table, ',70))', ',71))'],
    ['holds formulas and is no calculated column', table, /<calculatedColumnFormula>.*<\/calculatedColumnFormula>/, ''],
  ])('%s', async (what, path, from, to) => {
    const found = (await checkWorkbook(await withFault(path, from, to))).map((each) => each.what);
    expect(found.join('\n')).toContain(what);
  });
});
