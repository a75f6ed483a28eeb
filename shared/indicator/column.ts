import { z } from 'zod';
import { isoDate, key, words } from './words.ts';

/** A code-list entry. `label.th` is what stands in the cell; the dates (inclusive) say when the code may be used. */
export const choice = z
  .strictObject({
    code: z.string().min(1).max(60),
    label: words,
    validFrom: isoDate.optional(),
    validTo: isoDate.optional(),
  })
  .meta({
    id: 'Choice',
    description: 'ตัวเลือกในรายการ ใช้ได้ตั้งแต่–ถึงวันใด · One entry of a code list, and when it may be used',
  });
export type Choice = z.infer<typeof choice>;

const common = {
  key,
  header: words.describe('หัวคอลัมน์ · The column’s header'),
  hint: words.describe('คำแนะนำเมื่อเลือกเซลล์ · Shown while the cell is selected'),
  width: z.number().min(30).max(400).default(110).describe('ความกว้าง (พอยต์) · Points'),
  filledBy: z
    .enum(['given', 'prefilled', 'district'])
    .default('district')
    .describe('given: ระบบใส่ให้และล็อก · prefilled: ระบบใส่ให้ แก้ได้ · district: เขตกรอก'),
  required: z
    .boolean()
    .default(false)
    .describe('ต้องกรอกเมื่อเริ่มกรอกแถว · Whether a row that has been begun must have it'),
};

const range = {
  min: z.number().optional().describe('ค่าต่ำสุด · The smallest value'),
  max: z.number().optional().describe('ค่าสูงสุด · The largest value'),
};

/** One column of an indicator's sheet. */
export const column = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('text'),
      ...common,
      maxLength: z.int().min(1).max(2_000).default(300).describe('จำนวนตัวอักษรสูงสุด · Characters at most'),
    }),
    z.strictObject({ type: z.literal('whole'), ...common, ...range }),
    z.strictObject({
      type: z.literal('decimal'),
      ...common,
      ...range,
      decimals: z.int().min(1).max(4).describe('จำนวนทศนิยม · Decimal places'),
      percent: z.boolean().default(false).describe('ค่าเป็นร้อยละ เช่น 20 คือ 20% · Values are per cent: 20 means 20%'),
    }),
    z.strictObject({ type: z.literal('money'), ...common, ...range }).describe('บาท ทศนิยมสองตำแหน่ง · Baht'),
    z.strictObject({ type: z.literal('year'), ...common, ...range }).describe('ปี พ.ศ. · A Buddhist Era year'),
    z.strictObject({
      type: z.literal('choice'),
      ...common,
      choices: z.array(choice).min(1).max(500).describe('รายการให้เลือก · The code list'),
    }),
    z.strictObject({
      type: z.literal('yesNo'),
      ...common,
      yes: words.default({ th: 'ใช่', en: 'Yes' }),
      no: words.default({ th: 'ไม่ใช่', en: 'No' }),
    }),
    z.strictObject({ type: z.literal('date'), ...common }).describe('วัน/เดือน/ปี พ.ศ. · Day/month/year BE'),
  ])
  .meta({ id: 'Column' });
export type Column = z.infer<typeof column>;

export type ChoiceColumn = Extract<Column, { type: 'choice' | 'yesNo' }>;
export type NumberColumn = Extract<Column, { type: 'whole' | 'decimal' | 'money' | 'year' }>;

export function isChoice(column: Column): column is ChoiceColumn {
  return column.type === 'choice' || column.type === 'yesNo';
}

export function isNumber(column: Column): column is NumberColumn {
  return column.type === 'whole' || column.type === 'decimal' || column.type === 'money' || column.type === 'year';
}

/** Where a column stands in a sheet, from 0; what speaks of one that is not there has never been checked. */
export function indexOfColumn(columns: Column[], key: string): number {
  const at = columns.findIndex((column) => column.key === key);
  if (at < 0) throw new Error(`no column ${key}`);
  return at;
}

export function findColumn(columns: Column[], key: string): Column {
  return columns[indexOfColumn(columns, key)] as Column;
}

/** A choice column's code list; yes and no are one of two codes. */
export function choicesOf(column: ChoiceColumn): Choice[] {
  if (column.type === 'choice') return column.choices;
  return [
    { code: 'yes', label: column.yes },
    { code: 'no', label: column.no },
  ];
}

/** Whether a code may be used in a quarter that ends on this day. */
export function isValidOn({ validFrom, validTo }: Choice, periodEnd: string): boolean {
  return (validFrom ?? '') <= periodEnd && periodEnd <= (validTo ?? '9999-12-31');
}

/** Decimal places of a number column; its values are counted in units of the last one (a baht column in satang). */
export function placesOf(column: NumberColumn): number {
  if (column.type === 'decimal') return column.decimals;
  return column.type === 'money' ? 2 : 0;
}

/** Units a cell may hold at most, either way: sums of 12,000 rows then stay whole numbers for Excel and JavaScript. */
const largest = 1e11;

/** What a bound may lose when it is multiplied. */
const slack = 1e-6;

/** The smallest and the largest value of a number column, in its units. */
export function limitsOf(column: NumberColumn): { min: number; max: number } {
  const scale = 10 ** placesOf(column);
  const floor = column.type === 'money' ? 0 : -largest;
  return {
    min: column.min === undefined ? floor : Math.max(-largest, Math.ceil(column.min * scale - slack) + 0),
    max: column.max === undefined ? largest : Math.min(largest, Math.floor(column.max * scale + slack)),
  };
}
