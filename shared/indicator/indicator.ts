import { z } from 'zod';
import { districts } from '../catalogue/districts.ts';
import type { Text } from '../terms/text.ts';
import { type Column, column } from './column.ts';
import { condition } from './condition.ts';
import { measure, resultDefinition } from './measure.ts';
import { key, words } from './words.ts';

/** A rule of one indicator: the row is in breach when `breach` holds; the issue is shown at `column`. */
export const rule = z
  .strictObject({
    id: z
      .string()
      .regex(/^C\d{1,3}$/)
      .describe('C1, C2 …'),
    severity: z.enum(['error', 'warning']).describe('error: ส่งไม่ได้ · warning: ต้องมีหมายเหตุ'),
    column: key.describe('คอลัมน์ที่แสดงข้อนี้ · Where the issue is shown'),
    breach: condition.describe('แถวผิดเมื่อเป็นตามนี้ · The row is in breach when this holds'),
    what: words.describe('ผิดอะไร · What is wrong'),
    cure: words.describe('แก้อย่างไร · What to do about it'),
  })
  .meta({ id: 'Rule' });
export type Rule = z.infer<typeof rule>;

/**
 * A sheet has so many of a district's own rows at most, whatever room it is laid with: it is read and laid in one piece,
 * of which Excel on the web takes 5 MB, and that leaves 2 kB for a row.
 */
export const mostOwnRows = 2_000;

const cell = z.union([z.string().max(2_000), z.number(), z.boolean(), z.null()]);

/** What a sheet has a row for, and where its rows come from. */
const rows = z
  .discriminatedUnion('from', [
    z
      .strictObject({ from: z.literal('roster'), subject: words })
      .describe('ชุมชนตามทะเบียนของเขต · The communities of the district’s roster'),
    z
      .strictObject({
        from: z.literal('list'),
        subject: words,
        list: z
          .array(
            z.strictObject({
              code: z.string().trim().min(1).max(12),
              name: words,
              given: z.record(key, cell).default({}),
            }),
          )
          .min(1)
          .max(200),
      })
      .describe('รายการคงที่ เช่น ขั้นตอนหรือองค์ประกอบ · Fixed lines such as steps or parts'),
    z
      .strictObject({
        from: z.literal('district'),
        subject: words,
        room: z
          .int()
          .min(1)
          .max(mostOwnRows)
          .default(30)
          .describe('จำนวนแถวที่เตรียมไว้ก่อน เขตเพิ่มได้ถึง 2,000 · Rows laid at first; the district may add up to 2,000'),
        repeats: z.boolean().default(false).describe('ชื่อซ้ำกันได้ · The same name may stand in several lines'),
      })
      .describe('เขตเพิ่มรายการเอง · Lines that the district adds itself'),
  ])
  .meta({ id: 'Rows' });

const strategyLine = z.strictObject({
  level: words,
  text: z.string(),
  /** The old page cut the text off here; what followed is not known. */
  cut: z.literal(true).optional(),
});

/**
 * What the old system's page prints of one quarter, letter for letter: no number is read out of it. `evaluation` is
 * สยป.'s, `scores` its pair 2.1 / 2.2 (0 / 0 means not evaluated); null is a report that the page prints as “-”.
 */
const publishedQuarter = z.strictObject({
  quarter: z.literal([1, 2, 3, 4]),
  result: z.string(),
  evaluation: z.string(),
  scores: z.string(),
  report: z.string().nullable(),
});

/** An indicator as data: its sheet, its rules, its calculation and its official text. */
export const indicator = z
  .strictObject({
    $schema: z.string().optional(),
    code: z
      .string()
      .regex(/^\d{4}-\d{3,4}$/)
      .describe('รหัสหน่วยงาน-ลำดับ · Agency code and running number'),
    fiscalYear: z.int().min(2500).max(2599).describe('ปีงบประมาณ พ.ศ. · Fiscal year, Buddhist Era'),
    version: z.int().min(1).describe('เพิ่มทุกครั้งที่แก้ไข · Rises with every change'),
    draft: z.literal(true).optional().describe('ร่าง ยังไม่เปิดให้รายงาน · Not to be reported on yet'),
    title: words.describe('ชื่อตัวชี้วัด · The indicator’s title'),
    type: words.describe('ประเภทตัวชี้วัด · Strategic or routine'),
    level: words.describe('ผลผลิตหรือผลลัพธ์ · Output or outcome'),
    owner: z
      .strictObject({ agencyCode: z.string().regex(/^\d{4}$/), name: words })
      .describe('หน่วยงานเจ้าของตัวชี้วัด · The agency that owns it'),
    reportedBy: z
      .union([z.literal('districts'), z.literal('owner'), z.array(z.enum(districts.map(({ code }) => code))).min(1)])
      .default('districts')
      .describe(
        'ทุกเขต หน่วยงานเจ้าของเพียงแห่งเดียว หรือเฉพาะรหัสเขตเหล่านี้ · Every district, the owner alone, or these codes only',
      ),
    quarters: z
      .enum(['renewed', 'cumulative', 'year-end'])
      .describe('renewed: นับใหม่ทุกไตรมาส · cumulative: สะสมจากต้นปี · year-end: วัดเมื่อสิ้นปี'),
    rows: rows.describe('แต่ละแถวคืออะไร และมาจากไหน · What a row is about, and where the rows come from'),
    columns: z
      .array(column)
      .min(1)
      .max(60)
      .describe(
        'คอลัมน์จากซ้ายไปขวา (รหัส ชื่อ และหมายเหตุ มีให้แล้ว) · From left to right; code, name and remark are there already',
      ),
    conditions: z.record(key, condition).default({}).describe('เงื่อนไขที่ตั้งชื่อไว้ใช้ซ้ำ · Named conditions'),
    measures: z.record(key, measure).describe('ค่าที่นับหรือรวมจากแถว · What the rows add up to'),
    excluded: z
      .strictObject({ when: condition, reason: key.optional() })
      .optional()
      .describe('แถวที่ไม่นับ และคอลัมน์ที่บอกเหตุผล · Rows left out of the figures, and the column that says why'),
    results: z
      .array(resultDefinition)
      .min(1)
      .max(8)
      .describe('ผลงานที่รายงาน ตัวแรกเป็นตัวหลัก · What is reported; the first is the main result'),
    rules: z.array(rule).default([]).describe('ข้อตรวจของตัวชี้วัดนี้ · This indicator’s own checks'),
    definition: z.string().default('').describe('นิยามหรือความหมาย · Definition'),
    method: z.string().default('').describe('วิธีการคำนวณหรือเกณฑ์การประเมิน ตามที่ประกาศ · As published'),
    dataSource: z.array(z.string()).default([]).describe('วิธีการเก็บข้อมูล/แหล่งข้อมูล · Where the data comes from'),
    strategy: z.array(strategyLine).default([]).describe('ยุทธศาสตร์ที่สนับสนุน · The strategy it supports'),
    projects: z.array(z.string()).default([]).describe('โครงการที่สนับสนุน · Supporting projects'),
    assumptions: z
      .array(words)
      .default([])
      .describe('ข้อสันนิษฐานเมื่อวิธีการไม่ชัดเจน · What was assumed where the source is silent'),
    published: z
      .strictObject({
        result: z.string(),
        evaluatedQuarter: z.literal([1, 2, 3, 4]),
        evaluation: z.string(),
        quarters: z.array(publishedQuarter).max(4),
      })
      .optional()
      .describe('ผลที่ระบบเดิมเผยแพร่ ตรงตามตัวอักษร · What the old system has published, letter for letter'),
  })
  .meta({ id: 'Indicator', title: 'ตัวชี้วัดของไตรมาส · Traimat indicator' });
export type Indicator = z.infer<typeof indicator>;

/** Keys of the columns that every sheet has. */
export const subjectColumn = 'code';
export const subjectNameColumn = 'name';
export const remarkColumn = 'remark';
export const reservedKeys = [subjectColumn, subjectNameColumn, remarkColumn];

/** The keys of a sheet's columns from left to right. */
export function columnKeys(indicator: Pick<Indicator, 'rows' | 'columns'>): string[] {
  return sheetColumns(indicator).map(({ key }) => key);
}

/** A sheet's columns from left to right: what a row is about, the indicator's own, and the remark. */
export function sheetColumns({ rows, columns }: Pick<Indicator, 'rows' | 'columns'>): Column[] {
  const { subject, from } = rows;
  const own = from === 'district';
  return [
    {
      type: 'text',
      key: subjectColumn,
      maxLength: 12,
      header: codeHeaders[from](subject),
      hint: { th: 'ระบบใส่ให้ แก้ไม่ได้', en: 'Laid in; cannot be changed' },
      width: from === 'roster' ? 66 : 48,
      filledBy: 'given',
      required: false,
    },
    {
      type: 'text',
      key: subjectNameColumn,
      maxLength: 200,
      header: subject,
      hint: own
        ? { th: `พิมพ์ชื่อ${subject.th} หนึ่งรายการต่อแถว`, en: `${subject.en}: one a row` }
        : { th: 'ระบบใส่ให้ แก้ไม่ได้', en: 'Laid in; cannot be changed' },
      width: 170,
      filledBy: own ? 'district' : 'given',
      required: own,
    },
    ...columns,
    {
      type: 'text',
      key: remarkColumn,
      maxLength: 500,
      header: { th: 'หมายเหตุ', en: 'Remark' },
      hint: { th: 'จำเป็นเมื่อแถวมีคำเตือน', en: 'Needed where the row has a warning' },
      width: 170,
      filledBy: 'district',
      required: false,
    },
  ];
}

const codeHeaders: Record<Indicator['rows']['from'], (subject: Text) => Text> = {
  roster: ({ th, en }) => ({ th: `รหัส${th}`, en: `${en} code` }),
  list: () => ({ th: 'ข้อ', en: 'Item' }),
  district: () => ({ th: 'ลำดับ', en: 'No.' }),
};
