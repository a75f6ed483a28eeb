import { z } from 'zod';
import { condition } from './condition.ts';
import { key, words } from './words.ts';

const named = { name: words.describe('ชื่อที่แสดงและพิมพ์ · Shown and printed') };
const where = condition.optional().describe('นับเฉพาะแถวที่เข้าเงื่อนไข · Only rows that meet this');

/** A quantity that a sheet's rows add up to. Rows that have not been begun add nothing; districts are added up. */
export const measure = z
  .union([
    z.strictObject({ ...named, count: z.union([z.literal('rows'), condition]) }).describe('นับแถว · Counts rows'),
    z.strictObject({ ...named, sum: key, where }).describe('ผลรวมของคอลัมน์ · Adds up a column'),
    z.strictObject({ ...named, weightedSum: z.tuple([key, key]), where }).describe('ผลรวมของผลคูณ · Adds up products'),
    z
      .strictObject({ ...named, latest: key, by: key, where })
      .describe('ค่าของวันที่ล่าสุด หากวันเท่ากันใช้แถวบน · The value of the latest day; of equal days the upper row’s'),
    z
      .strictObject({ ...named, reached: key, when: condition })
      .describe('ค่าของขั้นสุดท้ายที่ทำครบต่อเนื่องจากขั้นแรก · The value of the last step done without a gap from the first'),
    z
      .strictObject({ ...named, every: condition })
      .describe('1 เมื่อทุกแถวเข้าเงื่อนไข มิฉะนั้น 0 · 1 when every row meets it, else 0'),
  ])
  .meta({ id: 'Measure' });
export type Measure = z.infer<typeof measure>;

const per = z
  .literal([1, 100, 1_000, 10_000, 100_000, 10_000_000])
  .describe('ต่อเท่าใด: 100 คือร้อยละ 100000 คือต่อแสน · 100 for per cent, 100000 for a rate per hundred thousand');

/** How a result comes out of measures. City results take the districts' sums, never a mean of their percentages. */
export const calculation = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('ratio'), numerator: key, denominator: key, per: per.default(100) })
      .describe('ตัวตั้ง × per ÷ ตัวหาร · numerator × per ÷ denominator'),
    z
      .strictObject({ kind: z.literal('change'), current: key, base: key, as: z.enum(['growth', 'reduction']) })
      .describe('ร้อยละที่เพิ่มขึ้นหรือลดลงจากฐาน · Per cent above or below a base'),
    z
      .strictObject({
        kind: z.literal('mean'),
        sum: key,
        count: key,
        outOf: z.number().positive().max(1_000).multipleOf(0.01).optional().describe('คะแนนเต็ม · The full score'),
      })
      .describe('ค่าเฉลี่ย หากมี outOf คิดเป็นร้อยละของคะแนนเต็ม · A mean; with outOf as per cent of the full score'),
    z.strictObject({ kind: z.literal('total'), of: key }).describe('จำนวนรวม · A total'),
    z
      .strictObject({ kind: z.literal('perDistrict'), of: key, per: z.literal([1, 100]).default(1) })
      .describe('ของเขต และค่าเฉลี่ยต่อเขตของทั้งเมือง · A district’s own; of the city the mean over its districts'),
  ])
  .meta({ id: 'Calculation' });
export type Calculation = z.infer<typeof calculation>;

const decimalText = z.string().regex(/^-?\d{1,12}(\.\d{1,4})?$/);

/** One figure that the indicator reports, with its target. */
export const resultDefinition = z
  .strictObject({
    key,
    ...named,
    unit: words.describe('หน่วย เช่น ร้อยละ · Unit, like per cent'),
    decimals: z.literal([0, 1, 2, 3, 4]).default(2).describe('ทศนิยมที่แสดง · Decimal places shown'),
    target: decimalText.nullable().describe('ค่าเป้าหมายของปี · The year’s target, as printed ("75.0000")'),
    quarterTargets: z
      .tuple([decimalText.nullable(), decimalText.nullable(), decimalText.nullable(), decimalText.nullable()])
      .optional()
      .describe('เป้าหมายรายไตรมาส · A target for each quarter'),
    better: z.enum(['higher', 'lower']).default('higher').describe('มากดี หรือ น้อยดี · Which way is better'),
    calculation,
  })
  .meta({ id: 'Result' });
export type ResultDefinition = z.infer<typeof resultDefinition>;

/** The measures that a calculation reads. */
export function measuresOf(calculation: Calculation): string[] {
  switch (calculation.kind) {
    case 'ratio':
      return [calculation.numerator, calculation.denominator];
    case 'change':
      return [calculation.current, calculation.base];
    case 'mean':
      return [calculation.sum, calculation.count];
    default:
      return [calculation.of];
  }
}
