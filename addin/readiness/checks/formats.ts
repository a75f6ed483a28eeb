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
        const formula = formulaOf(longest);
        const cells = cellsAt(worksheet, 0, 1, 3, 1);
        paintWhere(cells, formula, { fill: colours.error, last: true });
        await context.sync();
        const all = cells.conditionalFormats.load('items/type');
        await context.sync();
        const [format] = all.items;
        const rule = format?.custom.rule.load('formula');
        await context.sync();
        return same(rule?.formula.replace(/^=/, '').length, longest - 1);
      },
    },
    {
      id: 'formats/last-added-first',
      title: { th: 'รูปแบบที่เพิ่มทีหลังอยู่บนสุด', en: 'The format that was added last comes first' },
      touches: looks,
      run: async ({ context, worksheet }) => {
        const cells = cellsAt(worksheet, 0, 0);
        paintWhere(cells, '=TRUE', { fill: colours.warning });
        paintWhere(cells, '=1=1', { fill: colours.error });
        const all = cells.conditionalFormats.load('items/priority');
        await context.sync();
        const rules = all.items.map((format) => ({ format, rule: format.custom.rule.load('formula') }));
        await context.sync();
        const sorted = rules.toSorted((one, other) => one.format.priority - other.format.priority);
        return same(sorted[0]?.rule.formula, '=1=1');
      },
    },
    {
      id: 'formats/stop-if-true',
      title: { th: 'หยุดที่รูปแบบแรกที่เป็นจริง', en: 'Stops at the first that is true' },
      touches: looks,
      run: async ({ context, worksheet }) => {
        const cells = cellsAt(worksheet, 0, 0);
        paintWhere(cells, '=TRUE', { fill: colours.error, last: true });
        const all = cells.conditionalFormats.load('items/stopIfTrue');
        await context.sync();
        return same(
          all.items.map(({ stopIfTrue }) => stopIfTrue),
          [true],
        );
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
        setCells(cellsAt(worksheet, 0, 0, 1, 2), [[0, 'สีแดงหรือไม่']]);
        paintWhere(cellsAt(worksheet, 0, 1), '=$A1>0', { fill: colours.error });
        await context.sync();
        setCells(cellsAt(worksheet, 0, 0), [[1]]);
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
        const cells = cellsAt(worksheet, 0, 0, 3, 1);
        paintWhere(cells, '=TRUE', { fill: colours.error });
        await context.sync();
        cells.conditionalFormats.clearAll();
        const left = cells.conditionalFormats.getCount();
        await context.sync();
        return same(left.value, 0);
      },
    },
  ],
};

/** A formula of so many letters of the kind that the indicators have. */
function formulaOf(letters: number): string {
  const term = 'AND(EXACT($A1,"มี"),ISNUMBER($C1)),';
  const [begin, end] = ['=OR(', 'FALSE)'];
  const terms = Math.floor((letters - begin.length - end.length) / term.length);
  const formula = `${begin}${term.repeat(terms)}`;
  return `${formula}${' '.repeat(letters - formula.length - end.length)}${end}`;
}
