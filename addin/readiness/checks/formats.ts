import { cellsAt } from '../../workbook/kit/cells-at.ts';
import { paintWhere } from '../../workbook/kit/paint-where.ts';
import { setCells } from '../../workbook/kit/set-cells.ts';
import { colours } from '../../workbook/kit/style.ts';
import { type Area, failed, passed, refused, same } from '../check.ts';

const looks = ['addin/workbook/sheets/dress-table.ts', 'addin/workbook/kit/paint-where.ts'];

/** The longest that the catalogue has (0800-6596 of 2564) is of so many letters. */
const longest = 4_458;

/** Conditional formats: they are the checks that work while the pane is closed. */
export const formats: Area = {
  key: 'formats',
  title: { th: 'รูปแบบตามเงื่อนไข', en: 'Conditional formats' },
  checks: [
    {
      id: 'formats/long-formula',
      title: { th: `รับสูตร ${longest} ตัวอักษร`, en: `Takes a formula of ${longest} letters` },
      touches: [...looks, 'shared/indicator/compilers/to-formats.ts'],
      run: async ({ context, worksheet }) => {
        paintWhere(cellsAt(worksheet, 0, 1, 3, 1), { formula: formulaOf(longest), fill: colours.error, last: true });
        const [rule] = await rulesOf(context, worksheet.getRange('B1:B3'));
        return same(rule?.formula.length, longest);
      },
    },
    {
      id: 'formats/gravest-first',
      title: { th: 'รูปแบบที่ร้ายแรงที่สุดอยู่บนสุด', en: 'The gravest format is looked at first' },
      touches: looks,
      run: async ({ context, worksheet }) => {
        const gravest = { formula: '=1=1', fill: colours.error };
        paintWhere(cellsAt(worksheet, 0, 0), gravest, { formula: '=TRUE', fill: colours.warning });
        const rules = await rulesOf(context, worksheet.getRange('A1'));
        return same(
          rules.map(({ formula }) => formula),
          ['=1=1', '=TRUE'],
        );
      },
    },
    {
      id: 'formats/stop-if-true',
      title: { th: 'หยุดที่รูปแบบแรกที่เป็นจริง', en: 'Stops at the first that is true' },
      touches: looks,
      run: async ({ context, worksheet }) => {
        paintWhere(cellsAt(worksheet, 0, 0), { formula: '=TRUE', fill: colours.error, last: true });
        const [rule] = await rulesOf(context, worksheet.getRange('A1'));
        return same(rule?.last, true);
      },
    },
    {
      id: 'formats/redrawn',
      title: {
        th: 'สีเปลี่ยนตามเมื่อเซลล์อื่นเปลี่ยน',
        en: 'Are drawn again when another cell changes',
      },
      touches: looks,
      byHand: true,
      run: async ({ context, worksheet, ask }) => {
        setCells(cellsAt(worksheet, 0, 0, 1, 2), [[0, 'สีแดงหรือไม่']], null);
        paintWhere(cellsAt(worksheet, 0, 1), { formula: '=$A1>0', fill: colours.error });
        await context.sync();
        setCells(cellsAt(worksheet, 0, 0), [[1]], null);
        await context.sync();
        const reply = await ask({ kind: 'look', what: { th: 'B1 เป็นสีแดงแล้ว', en: 'B1 is red now' } });
        if (reply === 'skipped') return refused('hand');
        return reply === 'yes' ? passed() : failed('ไม่แดง · not red');
      },
    },
    {
      id: 'formats/cleared',
      title: { th: 'ล้างรูปแบบของช่วงได้หมด', en: 'Are cleared from a range' },
      touches: looks,
      run: async ({ context, worksheet }) => {
        paintWhere(cellsAt(worksheet, 0, 0, 3, 1), { formula: '=TRUE', fill: colours.error });
        await context.sync();
        cellsAt(worksheet, 0, 0, 3, 1).conditionalFormats.clearAll();
        return same(await rulesOf(context, worksheet.getRange('A1:A3')), []);
      },
    },
  ],
};

/** The formats of a range, the first to be looked at first. */
async function rulesOf(context: Excel.RequestContext, cells: Excel.Range) {
  const formats = cells.conditionalFormats.load('items/priority, items/stopIfTrue, items/custom/rule/formula');
  await context.sync();
  return formats.items
    .map(({ priority, stopIfTrue, custom }) => ({ priority, formula: custom.rule.formula, last: stopIfTrue }))
    .sort((one, other) => one.priority - other.priority);
}

/** A formula of so many letters of the kind that the indicators have. */
function formulaOf(letters: number): string {
  const term = 'AND(EXACT($A1,"มี"),ISNUMBER($C1)),';
  const [begin, end] = ['=OR(', 'FALSE)'];
  const terms = Math.floor((letters - begin.length - end.length) / term.length);
  const formula = `${begin}${term.repeat(terms)}`;
  return `${formula}${' '.repeat(letters - formula.length - end.length)}${end}`;
}
