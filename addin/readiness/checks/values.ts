import { cellsAt } from '../../workbook/kit/cells-at.ts';
import { requestDateSystem } from '../../workbook/kit/date-system.ts';
import { setNumberFormat } from '../../workbook/kit/number-formats.ts';
import { setCells, setTexts } from '../../workbook/kit/set-cells.ts';
import { type Area, failed, passed, same } from '../check.ts';
import { does } from '../excel-answers.ts';

const texts = ['addin/workbook/kit/set-cells.ts', 'addin/workbook/kit/row-cells.ts'];

/** What people type that Excel would read as something else. */
const typed = [
  'มี ',
  '=รอผล',
  '=1+1',
  '+66 2 123',
  '- ไม่มี',
  '-5 แห่ง',
  '@ผู้รับผิดชอบ',
  "'12",
  '001',
  '1-3',
  '1/2563',
  '11/10/2562',
  '50%',
  'TRUE',
  '1e3',
  '๑๒',
  'น้ำ',
  'ก\nข',
];

/** Whether what is written is what stands there. */
export const values: Area = {
  key: 'values',
  title: { th: 'ค่าในเซลล์', en: 'Values' },
  checks: [
    {
      id: 'values/texts-stay',
      title: { th: 'ข้อความในเซลล์ข้อความคงตามที่พิมพ์', en: 'Texts in text cells stay as they were typed' },
      touches: texts,
      run: async ({ context, worksheet }) => {
        const cells = cellsAt(worksheet, 0, 0, typed.length, 1);
        setTexts(
          cells,
          typed.map((text) => [text]),
        );
        cells.load('values, formulas');
        await context.sync();
        const wrong = typed.flatMap((text, index) => {
          const [value, formula] = [cells.values[index]?.[0], cells.formulas[index]?.[0]];
          return value === text && formula === text ? [] : [`${text} → ${value} (${formula})`];
        });
        return wrong.length === 0 ? passed(`${typed.length}`) : failed(wrong.join(' · '));
      },
    },
    {
      id: 'values/general-reads-english',
      title: { th: 'เซลล์ทั่วไปอ่านข้อความแบบอังกฤษ (en-US)', en: 'General cells read texts as en-US' },
      touches: ['addin/workbench/document/typed-text.ts', ...texts],
      run: async ({ context, worksheet }) => {
        const given = ['001', '50%', 'TRUE', '1-3', '1,407.5', '3/31/2020'];
        const cells = cellsAt(worksheet, 0, 0, given.length, 1);
        cells.values = given.map((text) => [text]);
        cells.load('values');
        await context.sync();
        const [code, percent, yes, day, amount, date] = cells.values.map(([value]) => value);
        const seen = [code, percent, yes, typeof day, amount, date];
        return same(seen, [1, 0.5, true, 'number', 1407.5, 43_921]);
      },
    },
    {
      id: 'values/apostrophe',
      title: { th: "เครื่องหมาย ' นำหน้าทำให้เป็นข้อความ", en: 'A leading apostrophe makes a text' },
      touches: texts,
      run: async ({ context, worksheet }) => {
        const cells = cellsAt(worksheet, 0, 0, 3, 1);
        cells.values = [["'=1+1"], ["'001"], ["'-5"]];
        cells.load('values');
        await context.sync();
        return same(cells.values, [['=1+1'], ['001'], ['-5']]);
      },
    },
    {
      id: 'values/long-text',
      title: { th: 'ข้อความยาว 8,300 ตัวอักษรที่ขึ้นต้นด้วย =', en: 'A text of 8,300 letters that begins with =' },
      touches: texts,
      run: ({ context, worksheet }) =>
        does(context, () => setTexts(cellsAt(worksheet, 0, 0), [[`=${'ก'.repeat(8_299)}`]])),
    },
    {
      id: 'values/blank',
      title: { th: 'ข้อความว่างทำให้เซลล์ว่างจริง', en: 'An empty text leaves a cell blank' },
      touches: texts,
      run: async ({ context, worksheet }) => {
        setCells(cellsAt(worksheet, 0, 0, 1, 2), [['x', { formula: '=ISBLANK(A1)' }]], null);
        await context.sync();
        setCells(cellsAt(worksheet, 0, 0), [['']], null);
        const after = cellsAt(worksheet, 0, 0, 1, 2).load('values');
        await context.sync();
        return same(after.values, [['', true]]);
      },
    },
    {
      id: 'values/formulas-tell-values',
      title: { th: 'อ่านสูตรของเซลล์ที่ไม่มีสูตรได้ค่า', en: 'A cell without a formula tells its value as one' },
      touches: ['addin/workbook/sheets/read-sheet.ts'],
      run: async ({ context, worksheet }) => {
        const cells = cellsAt(worksheet, 0, 0, 1, 4);
        setCells(cells, [[12.5, 'ก', true, { formula: '=A1*2' }]], null);
        cells.load('formulas');
        await context.sync();
        return same(cells.formulas, [[12.5, 'ก', true, '=A1*2']]);
      },
    },
    {
      id: 'values/number-formats',
      title: { th: 'รูปแบบตัวเลขที่เราใช้คงตามที่ตั้ง', en: 'Our number formats stay as they were set' },
      touches: ['addin/workbook/kit/number-formats.ts', 'addin/workbook/sheets/read-sheet.ts'],
      run: async ({ context, worksheet }) => {
        const formats = ['General', '@', '0', '#,##0', '#,##0.00', '+#,##0.00;-#,##0.00;#,##0.00', '0.00%'];
        for (const [index, format] of formats.entries()) setNumberFormat(cellsAt(worksheet, 0, index), format);
        const cells = cellsAt(worksheet, 0, 0, 1, formats.length).load('numberFormat');
        await context.sync();
        return same(cells.numberFormat, [formats]);
      },
    },
    {
      id: 'values/shown-text',
      title: { th: 'ข้อความที่แสดงใช้เลขอารบิก จุด และจุลภาค', en: 'What is shown has Arabic digits, a point and commas' },
      touches: ['addin/workbook/sheets/read-sheet.ts', 'addin/figures/agreement.ts'],
      run: async ({ context, worksheet }) => {
        const cells = cellsAt(worksheet, 0, 0, 1, 2);
        cells.numberFormat = [['#,##0.00', '+#,##0.00;-#,##0.00;#,##0.00']];
        setCells(cells, [[1234567.5, -14.58]], null);
        cells.load('text');
        await context.sync();
        return same(cells.text, [['1,234,567.50', '-14.58']]);
      },
    },
    {
      id: 'values/narrow',
      title: { th: 'คอลัมน์แคบก็ยังอ่านข้อความที่แสดงได้', en: 'What is shown is told in a narrow column, too' },
      touches: ['addin/figures/agreement.ts'],
      run: async ({ context, worksheet }) => {
        const cell = cellsAt(worksheet, 0, 0);
        setNumberFormat(cell, '#,##0.00');
        setCells(cell, [[1234567.5]], null);
        cell.format.columnWidth = 12;
        cell.load('text');
        await context.sync();
        const [[seen] = []] = cell.text;
        return /^#*$/.test(seen ?? '') ? failed(seen ?? '') : passed(seen);
      },
    },
    {
      id: 'values/days-since-1900',
      title: { th: 'สมุดงานนับวันตั้งแต่ปี 1900', en: 'The workbook counts days from 1900' },
      touches: ['addin/workbook/kit/date-system.ts', 'shared/rules/normalise/serial-day.ts'],
      instead: { th: 'อ่านวันให้ตรงเมื่อสมุดงานนับตั้งแต่ปี 1904', en: 'days are read right where it counts from 1904' },
      run: async ({ context, worksheet }) => {
        const cell = cellsAt(worksheet, 0, 0);
        setCells(cell, [[{ formula: '=N(DATE(1904,1,2))' }]], null);
        cell.load('values');
        const lacking = requestDateSystem(context);
        await context.sync();
        return same([cell.values, lacking()], [[[1_463]], 0]);
      },
    },
  ],
};
