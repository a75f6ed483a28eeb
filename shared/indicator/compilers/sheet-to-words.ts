import type { Text } from '../../terms/text.ts';
import { type Column, choicesOf, isNumber, limitsOf, placesOf } from '../column.ts';
import { type Indicator, type Rule, sheetColumns } from '../indicator.ts';
import { describeCondition, headerOf } from './condition-to-words.ts';

/** An indicator's sheet in words, for whoever prepares it: who reports when, what a row and each column is, the rules. */

export function describeReporters({ reportedBy }: Pick<Indicator, 'reportedBy'>): Text {
  if (reportedBy === 'districts') return { th: 'ทุกเขต', en: 'every district' };
  if (reportedBy === 'owner') return { th: 'หน่วยงานเจ้าของตัวชี้วัด', en: 'the owner alone' };
  const { length } = reportedBy;
  return { th: `${length} เขต`, en: length === 1 ? '1 district' : `${length} districts` };
}

export function describeQuarters({ quarters }: Pick<Indicator, 'quarters'>): Text {
  return {
    renewed: { th: 'นับใหม่ทุกไตรมาส', en: 'counted anew every quarter' },
    cumulative: { th: 'สะสมจากต้นปี', en: 'cumulative from the year’s start' },
    'year-end': { th: 'วัดเมื่อสิ้นปี', en: 'measured at the year’s end' },
  }[quarters];
}

/** What a row is about, and where rows come from. */
export function describeRows({ rows }: Pick<Indicator, 'rows'>): Text {
  const { th, en } = rows.subject;
  switch (rows.from) {
    case 'roster':
      return { th: `${th}ตามทะเบียนของเขต`, en: `${en}, of the district’s register` };
    case 'list':
      return { th: `${th} (รายการคงที่ ${rows.list.length} แถว)`, en: `${en} (a fixed list of ${rows.list.length})` };
    case 'district':
      return {
        th: `${th}ที่เขตเพิ่มเอง (เตรียมไว้ ${rows.room} แถว เขตเพิ่มได้)`,
        en: `${en}, added by the district (${rows.room} rows at first, and more as needed)`,
      };
  }
}

/** What may stand in a column, who fills it, and whether it must be filled. */
export function describeColumn(column: Column): Text {
  const [kind, filling] = [kindOf(column), fillings[column.filledBy]];
  return column.required
    ? { th: `${kind.th} · ${filling.th} (ต้องมี)`, en: `${kind.en} · ${filling.en} (required)` }
    : { th: `${kind.th} · ${filling.th}`, en: `${kind.en} · ${filling.en}` };
}

/** When a row is in breach of a rule and what follows, and what the officer is told at which column. */
export function describeRule(indicator: Indicator, rule: Rule): { breach: Text; told: Text } {
  const { severity, column, breach, what, cure } = rule;
  const [when, at] = [describeCondition(indicator, breach), headerOf(sheetColumns(indicator), column)];
  const [th, en] =
    severity === 'error' ? ['ส่งไม่ได้เมื่อ', 'Cannot be sent where'] : ['ต้องมีหมายเหตุเมื่อ', 'Needs a remark where'];
  return {
    breach: { th: `${th} ${when.th}`, en: `${en} ${when.en}` },
    told: { th: `ที่ ${at.th}: ${what.th} — ${cure.th}`, en: `At ${at.en}: ${what.en} — ${cure.en}` },
  };
}

const fillings: Record<Column['filledBy'], Text> = {
  given: { th: 'ระบบใส่ให้และล็อก', en: 'laid in and locked' },
  prefilled: { th: 'ระบบใส่ให้ แก้ได้', en: 'laid in, may be changed' },
  district: { th: 'เขตกรอก', en: 'filled in by the district' },
};

function kindOf(column: Column): Text {
  if (isNumber(column)) return numberText(column);
  switch (column.type) {
    case 'text':
      return { th: `ข้อความไม่เกิน ${column.maxLength} ตัวอักษร`, en: `text of at most ${column.maxLength} characters` };
    case 'date':
      return { th: 'วันที่', en: 'a day' };
    case 'yesNo':
      return { th: `“${column.yes.th}” หรือ “${column.no.th}”`, en: `“${column.yes.en}” or “${column.no.en}”` };
    case 'choice': {
      const choices = choicesOf(column);
      const some = choices.slice(0, listed);
      const rest = choices.length > listed ? ` … (+${choices.length - listed})` : '';
      return {
        th: `เลือกจาก ${some.map(({ label }) => `“${label.th}”`).join(' ')}${rest}`,
        en: `one of ${some.map(({ label }) => `“${label.en}”`).join(', ')}${rest}`,
      };
    }
  }
}

/** Choices that are named of a list. */
const listed = 12;

function numberText(column: Extract<Column, { min?: number | undefined }>): Text {
  const name = numberNames[column.type === 'decimal' && column.percent ? 'percent' : column.type];
  const places: Text =
    column.type === 'decimal'
      ? { th: ` ทศนิยม ${column.decimals} ตำแหน่ง`, en: ` with ${column.decimals} decimal places` }
      : { th: '', en: '' };
  if (column.min === undefined && column.max === undefined)
    return { th: `${name.th}${places.th}`, en: `${name.en}${places.en}` };
  const { min, max } = limitsOf(column);
  const shown = (units: number) =>
    column.type === 'year'
      ? String(units)
      : (units / 10 ** placesOf(column)).toLocaleString('en-US', { maximumFractionDigits: 4 });
  return {
    th: `${name.th}${places.th} ${shown(min)} ถึง ${shown(max)}`,
    en: `${name.en}${places.en}, ${shown(min)} to ${shown(max)}`,
  };
}

const numberNames = {
  whole: { th: 'จำนวนเต็ม', en: 'a whole number' },
  decimal: { th: 'ตัวเลข', en: 'a number' },
  percent: { th: 'ร้อยละ', en: 'per cent' },
  money: { th: 'จำนวนเงิน (บาท)', en: 'an amount in baht' },
  year: { th: 'ปี พ.ศ.', en: 'a year BE' },
};
