import { askFor } from '../../workbook/kit/ask-for.ts';
import { cellsAt } from '../../workbook/kit/cells-at.ts';
import { setCells, setTexts } from '../../workbook/kit/set-cells.ts';
import { type Area, type Bench, same } from '../check.ts';
import { does } from '../excel-answers.ts';
import { scratchName, scratchTitle } from '../scratch.ts';

const asks = ['addin/workbook/kit/ask-for.ts', 'addin/workbook/sheets/dress-table.ts'];

/** Data validation: its lengths, and where its lists may stand. */
export const validation: Area = {
  key: 'validation',
  title: { th: 'การตรวจข้อมูลที่พิมพ์', en: 'Data validation' },
  checks: [
    {
      id: 'validation/title-32',
      title: { th: 'หัวข้อยาว 32 ตัวอักษร', en: 'A title of 32 letters' },
      touches: asks,
      run: (bench) => keeps(bench, 'title', 32),
    },
    {
      id: 'validation/prompt-255',
      title: { th: 'คำแนะนำยาว 255 ตัวอักษร', en: 'A prompt of 255 letters' },
      touches: asks,
      run: (bench) => keeps(bench, 'prompt', 255),
    },
    {
      id: 'validation/error-224',
      title: { th: 'ข้อความเมื่อพิมพ์ผิดยาว 224 ตัวอักษร', en: 'An error text of 224 letters' },
      touches: [...asks, 'addin/workbook/forms/form-sheet.ts'],
      run: (bench) => keeps(bench, 'error', 224),
    },
    {
      id: 'validation/longest-words',
      title: { th: 'คำแนะนำยาวเกินถูกตัดให้พอดี', en: 'Words of any length are cut to what Excel takes' },
      touches: asks,
      run: async ({ context, worksheet }) =>
        does(context, () => {
          const long = 'คำแนะนำ '.repeat(60);
          const rule = { list: { inCellDropDown: true, source: 'มี,ไม่มี' } };
          askFor(cellsAt(worksheet, 0, 0), { rule, title: long, prompt: long, refusal: long });
        }),
    },
    {
      id: 'validation/list-by-name',
      title: { th: 'รายการบนแผ่นงานที่ซ่อนไว้ เรียกด้วยชื่อ', en: 'A list by a name, on a very hidden worksheet' },
      touches: ['addin/workbook/sheets/lay-lists.ts', 'shared/indicator/compilers/to-validation.ts'],
      run: async ({ context, worksheet }) => {
        const lists = context.workbook.worksheets.add(`${scratchTitle} รายการ`);
        lists.visibility = Excel.SheetVisibility.veryHidden;
        const labels = Array.from({ length: 40 }, (_, index) => [`ตัวเลือกที่ค่อนข้างยาว ${index + 1}`]);
        const list = cellsAt(lists, 0, 0, labels.length, 1);
        setTexts(list, labels);
        context.workbook.names.add(`${scratchName}list`, list).visible = false;
        const cell = cellsAt(worksheet, 0, 0);
        const source = `=${scratchName}list`;
        cell.dataValidation.rule = { list: { inCellDropDown: true, source } };
        await context.sync();
        const kept = cellsAt(worksheet, 0, 0).dataValidation.load('rule');
        await context.sync();
        return same(kept.rule.list?.source, source);
      },
    },
    {
      id: 'validation/list-255',
      title: { th: 'รายการที่เขียนไว้ในเซลล์ยาว 255 ตัวอักษร', en: 'A list of 255 letters written into the rule' },
      touches: ['addin/workbook/sheets/lay-sheet.ts', 'addin/workbook/forms/form-sheet.ts'],
      run: async ({ context, worksheet }) =>
        does(context, () => {
          const source = `มี,${'ก'.repeat(252)}`;
          cellsAt(worksheet, 0, 0).dataValidation.rule = { list: { inCellDropDown: true, source } };
        }),
    },
    {
      id: 'validation/not-for-writes',
      title: { th: 'ไม่ขวางสิ่งที่ส่วนเสริมเขียน', en: 'Does not stand against what the add-in writes' },
      touches: ['addin/workbook/sheets/replace-rows.ts', 'addin/workbook/sheets/write-cells.ts'],
      run: async ({ context, worksheet }) => {
        const cell = cellsAt(worksheet, 0, 0);
        cell.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
        setCells(cell, [[99]], null);
        cell.load('values');
        await context.sync();
        return same(cell.values, [[99]]);
      },
    },
  ],
};

/** Sets a rule's words as long as told, and reads how long Excel keeps them. */
async function keeps({ context, worksheet }: Bench, what: 'title' | 'prompt' | 'error', letters: number) {
  const text = 'ก'.repeat(letters);
  const { dataValidation } = cellsAt(worksheet, 0, 0);
  dataValidation.rule = { list: { inCellDropDown: true, source: 'มี,ไม่มี' } };
  const [title, prompt, message] = (['title', 'prompt', 'error'] as const).map((each) => (each === what ? text : 'ก'));
  dataValidation.prompt = { showPrompt: true, title: title ?? '', message: prompt ?? '' };
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: title ?? '', message: message ?? '' };
  await context.sync();
  const kept = cellsAt(worksheet, 0, 0).dataValidation.load('prompt, errorAlert');
  await context.sync();
  const found = { title: kept.errorAlert.title, prompt: kept.prompt.message, error: kept.errorAlert.message };
  return same(found[what].length, letters);
}
