import { z } from 'zod';
import { isoDate, key } from './words.ts';

export const comparisons = ['<', '<=', '=', '<>', '>=', '>'] as const;
export type Comparison = (typeof comparisons)[number];

/** What a cell is compared with: another column, a number, a Common Era day, or a day of the quarter. */
export type Operand = number | string | { column: string } | { day: 'periodStart' | 'periodEnd' };

/**
 * A statement about one row. A cell that is blank or cannot be read has no value: it is nothing, is not filled, and
 * compares with nothing.
 */
export type Condition =
  | { is: [column: string, code: string] }
  | { oneOf: [column: string, codes: string[]] }
  | { filled: string }
  | { compare: [column: string, comparison: Comparison, operand: Operand] }
  | { between: [column: string, from: number | string, to: number | string] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { atLeast: [number: number, of: Condition[]] }
  | { not: Condition }
  /** A condition that the file names under `conditions`. */
  | { meets: string };

const code = z.string().min(1).max(60);
const constant = z.union([z.number(), isoDate]);
const operand = z.union([
  constant,
  z.strictObject({ column: key }),
  z.strictObject({ day: z.enum(['periodStart', 'periodEnd']) }),
]);
const several = z
  .array(z.lazy(() => condition))
  .min(1)
  .max(50);

export const condition: z.ZodType<Condition> = z
  .union([
    z.strictObject({ is: z.tuple([key, code]) }).describe('คอลัมน์ตัวเลือกมีรหัสนี้ · A choice column has this code'),
    z.strictObject({ oneOf: z.tuple([key, z.array(code).min(1)]) }).describe('มีรหัสใดรหัสหนึ่ง · Has one of these codes'),
    z.strictObject({ filled: key }).describe('กรอกแล้ว · Has a value'),
    z
      .strictObject({ compare: z.tuple([key, z.enum(comparisons), operand]) })
      .describe('เทียบกับค่าหรือคอลัมน์อื่น · Compares with a constant or another column'),
    z.strictObject({ between: z.tuple([key, constant, constant]) }).describe('อยู่ระหว่าง (รวมปลายทั้งสอง) · Inclusive'),
    z.strictObject({ all: several }).describe('ทุกข้อ · All of them'),
    z.strictObject({ any: several }).describe('ข้อใดข้อหนึ่ง · Any of them'),
    z.strictObject({ atLeast: z.tuple([z.int().min(1), several]) }).describe('อย่างน้อยกี่ข้อ · At least so many'),
    z.strictObject({ not: z.lazy(() => condition) }).describe('ไม่เป็นตามนี้ · Not so'),
    z.strictObject({ meets: key }).describe('ตามเงื่อนไขที่ตั้งชื่อไว้ · A named condition'),
  ])
  .meta({ id: 'Condition', description: 'เงื่อนไขของหนึ่งแถว · A statement about one row' });
