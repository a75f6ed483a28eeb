import { type Column, choicesOf } from '../../../shared/indicator/column.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Severity } from '../../../shared/terms/issue.ts';
import type { Text } from '../../../shared/terms/text.ts';

/** An indicator's parts in words, for whoever prepares it. */
export const specWords = {
  code: { th: 'รหัส', en: 'Code' },
  year: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  version: { th: 'รุ่นที่', en: 'Version' },
  owner: { th: 'หน่วยงานเจ้าของ', en: 'Owner' },
  type: { th: 'ประเภท', en: 'Type' },
  reportedBy: { th: 'ผู้รายงาน', en: 'Reported by' },
  everyDistrict: { th: 'ทุกเขต', en: 'Every district' },
  districts: (number: number): Text => ({
    th: `${number} เขต`,
    en: number === 1 ? '1 district' : `${number} districts`,
  }),
  quarters: { th: 'การนับรายไตรมาส', en: 'Quarters' },
  rows: { th: 'หนึ่งแถวคือ', en: 'A row is' },
  columns: (number: number): Text => ({ th: `คอลัมน์ ${number} คอลัมน์`, en: `Columns: ${number}` }),
  rules: (number: number): Text => ({ th: `กติกา ${number} ข้อ`, en: `Rules: ${number}` }),
  required: { th: 'ต้องกรอก', en: 'required' },
  when: (condition: Text): Text => ({ th: `ผิดเมื่อ ${condition.th}`, en: `In breach where ${condition.en}` }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

export const quarterWords: Record<Indicator['quarters'], Text> = {
  renewed: { th: 'นับใหม่ทุกไตรมาส', en: 'Counted anew every quarter' },
  cumulative: { th: 'สะสมจากต้นปี', en: "Cumulative from the year's start" },
  'year-end': { th: 'วัดเมื่อสิ้นปี', en: "Measured at the year's end" },
};

export const severityWords: Record<Severity, Text> = {
  error: { th: 'ส่งไม่ได้จนกว่าจะแก้', en: 'blocks submitting' },
  warning: { th: 'ต้องมีหมายเหตุ', en: 'wants a remark' },
};

const filledByWords: Record<Column['filledBy'], Text | null> = {
  given: { th: 'ระบบใส่ให้และล็อก', en: 'laid in and locked' },
  prefilled: { th: 'ระบบใส่ให้ แก้ได้', en: 'laid in, may be changed' },
  district: null,
};

/** What a row is about, and where rows come from. */
export function describeRows({ rows }: Pick<Indicator, 'rows'>): Text {
  const { th, en } = rows.subject;
  switch (rows.from) {
    case 'roster':
      return { th: `${th}ตามทะเบียนของเขต`, en: `${en}, of the district's roster` };
    case 'list':
      return { th: `${th} (รายการคงที่ ${rows.list.length} แถว)`, en: `${en} (a fixed list of ${rows.list.length})` };
    case 'district':
      return {
        th: `${th}ที่เขตเพิ่มเอง (ไม่เกิน ${rows.room} แถว)`,
        en: `${en}, added by the district (up to ${rows.room})`,
      };
  }
}

/** What may stand in a column, who fills it, and whether it must be filled. */
export function describeColumn(column: Column): Text {
  const parts = [kindOf(column), filledByWords[column.filledBy], column.required ? specWords.required : null];
  const said = parts.filter((part) => part !== null);
  return { th: said.map(({ th }) => th).join(' · '), en: said.map(({ en }) => en).join(', ') };
}

function kindOf(column: Column): Text {
  switch (column.type) {
    case 'text':
      return { th: `ข้อความไม่เกิน ${column.maxLength} ตัวอักษร`, en: `text of up to ${column.maxLength} characters` };
    case 'whole':
      return { th: 'จำนวนเต็ม', en: 'whole number' };
    case 'decimal': {
      const kind = column.percent ? { th: 'ร้อยละ', en: 'per cent' } : { th: 'ตัวเลข', en: 'number' };
      return {
        th: `${kind.th} ทศนิยม ${column.decimals} ตำแหน่ง`,
        en: `${kind.en} with ${column.decimals} decimal places`,
      };
    }
    case 'money':
      return { th: 'จำนวนเงิน (บาท)', en: 'amount in baht' };
    case 'year':
      return { th: 'ปี พ.ศ.', en: 'Buddhist Era year' };
    case 'date':
      return { th: 'วันที่', en: 'date' };
    case 'yesNo':
    case 'choice': {
      const choices = choicesOf(column);
      const some = choices.slice(0, listed);
      const rest = choices.length - some.length;
      const more = rest > 0 ? ` … (+${rest})` : '';
      return {
        th: `เลือก ${some.map(({ label }) => label.th).join(' / ')}${more}`,
        en: `one of ${some.map(({ label }) => label.en).join(' / ')}${more}`,
      };
    }
  }
}

/** Choices that are named of a list. */
const listed = 6;
