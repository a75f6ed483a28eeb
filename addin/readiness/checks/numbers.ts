import { roundedDivision } from '../../../shared/indicator/compilers/to-formulas.ts';
import { fromUnits, placesIn, roundedQuotient, toUnits } from '../../../shared/terms/decimal.ts';
import { cellsAt } from '../../workbook/kit/cells-at.ts';
import { setCells } from '../../workbook/kit/set-cells.ts';
import { type Area, type Bench, failed, passed, same } from '../check.ts';

const formulas = ['shared/indicator/compilers/to-formulas.ts', 'shared/indicator/compilers/to-consolidation.ts'];

/** Halves that binary numbers do not hold exactly, with the places they are rounded to. */
const ties: [text: string, places: number][] = [
  ['0.125', 2],
  ['1.005', 2],
  ['1.115', 2],
  ['2.675', 2],
  ['8.345', 2],
  ['14.375', 2],
  ['60.415', 2],
  ['1407.525', 2],
  ['99999.995', 2],
  ['-14.375', 2],
  ['-1.005', 2],
  ['0.5', 0],
  ['1.5', 0],
  ['2.5', 0],
  ['-2.5', 0],
];

/** Amounts of baht as people type them; each is so many satang. */
const amounts = [
  '0.07',
  '0.1',
  '0.29',
  '0.57',
  '0.58',
  '1.15',
  '4.35',
  '8.2',
  '1407.52',
  '99999999.99',
  '999999999.99',
];

/** Part and whole of percentages; the first ones are halves of the last place. */
const parts: [part: number, whole: number][] = [
  [23, 160],
  [1, 32],
  [29, 48],
  [1, 3],
  [2, 3],
  [1, 8],
  [1, 20_000],
  [99_995, 100_000],
  [0, 5],
  [5, 5],
  [2_500_001, 3_000_000],
];

/** Whether cells count as the rules count. */
export const numbers: Area = {
  key: 'numbers',
  title: { th: 'การคำนวณ', en: 'Arithmetic' },
  checks: [
    {
      id: 'numbers/ties',
      title: { th: 'ROUND ปัดครึ่งขึ้นเหมือนทศนิยมจริง', en: 'ROUND rounds halves as exact decimals do' },
      touches: formulas,
      run: (bench) =>
        calculated(
          bench,
          ties.map(([text, places]) => ({ formula: `=ROUND(${text},${places})`, expected: rounded(text, places) })),
        ),
    },
    {
      id: 'numbers/satang',
      title: { th: 'บาท × 100 เป็นสตางค์เต็ม', en: 'Baht × 100 are whole satang' },
      touches: formulas,
      run: (bench) =>
        calculated(
          bench,
          amounts.map((text) => ({ formula: `=ROUND(N(${text})*100,0)`, expected: Number(toUnits(text, 2)) })),
        ),
    },
    {
      id: 'numbers/percentages',
      title: { th: 'ร้อยละสองตำแหน่งเท่ากับกฎทุกกรณี', en: 'Percentages of two places equal the rules' },
      touches: formulas,
      run: (bench) =>
        calculated(
          bench,
          parts.map(([part, whole]) => ({
            formula: `=${roundedDivision(`${part}*10000`, String(whole))}/100`,
            expected: Number(fromUnits(roundedQuotient(BigInt(part) * 10_000n, BigInt(whole)), 2)),
          })),
        ),
    },
    {
      id: 'numbers/remainders',
      title: { th: 'INT และ MOD ตรงถึง 5 × 10¹²', en: 'INT and MOD are exact up to 5 × 10¹²' },
      touches: formulas,
      run: (bench) =>
        calculated(bench, [
          { formula: '=INT(4300000000123/4700000000001)', expected: 0 },
          { formula: '=MOD(4300000000123*100,4700000000001)', expected: 430000000012300 % 4700000000001 },
          { formula: '=MOD(501019099465*100,559204307679)', expected: 50101909946500 % 559204307679 },
          { formula: '=INT(2500000001/3)', expected: 833333333 },
        ]),
    },
    {
      id: 'numbers/fifteen-digits',
      title: { th: 'เก็บตัวเลขได้ 15 หลัก', en: 'Keeps fifteen digits' },
      touches: ['shared/indicator/column.ts'],
      run: async ({ context, worksheet }) => {
        const cells = cellsAt(worksheet, 0, 0, 1, 2);
        setCells(cells, [[999_999_999_999.99, 100_000_000_000_001]], null);
        cells.load('values');
        await context.sync();
        return same(cells.values, [[999_999_999_999.99, 100_000_000_000_001]]);
      },
    },
    {
      id: 'numbers/words-for-nothing',
      title: { th: 'สูตรที่หารด้วยศูนย์แสดงคำของเรา', en: 'A formula without a denominator shows our word' },
      touches: formulas,
      run: (bench) =>
        calculated(bench, [
          { formula: '=IF(N(Z99)<=0,"คำนวณไม่ได้",1/N(Z99))', expected: 'คำนวณไม่ได้' },
          { formula: '=IFERROR(MATCH(7,Z90:Z99,0),0)', expected: 0 },
          { formula: '=IF(EXACT("มี","มี "),1,0)', expected: 0 },
        ]),
    },
  ],
};

type Calculation = { formula: string; expected: number | string };

async function calculated({ context, worksheet }: Bench, calculations: Calculation[]) {
  const cells = cellsAt(worksheet, 0, 0, calculations.length, 1);
  setCells(
    cells,
    calculations.map(({ formula }) => [{ formula }]),
    null,
  );
  cells.load('values');
  await context.sync();
  const wrong = calculations.flatMap(({ formula, expected }, index) => {
    const value: unknown = cells.values[index]?.[0];
    return value === expected ? [] : [`${formula} → ${value} ≠ ${expected}`];
  });
  return wrong.length === 0 ? passed(`${calculations.length}`) : failed(wrong.join(' · '));
}

/** A decimal rounded half away from zero, exactly. */
function rounded(text: string, places: number): number {
  const scale = 10n ** BigInt(placesIn(text) - places);
  return Number(fromUnits(roundedQuotient(toUnits(text, placesIn(text)), scale), places));
}
