import type { Text } from '../../../shared/terms/text.ts';
import { type DraftColumn, type DraftRule, type Layout, whole, yesNo } from './layout.ts';

const rows = { from: 'roster', subject: { th: 'ชุมชน', en: 'Community' } } as const;
const counted = yesNo('counted', 'นับเป็นชุมชน', 'Counted as a community', {
  th: 'นับในตัวหารหรือไม่ ตามนิยามของตัวชี้วัด',
  en: 'Whether it counts in the denominator, as the definition says',
});
const isCounted = { is: ['counted', 'yes'] as [string, string] };
const measures = {
  numerator: { name: { th: 'จำนวนชุมชนที่เข้าเกณฑ์', en: 'Communities that qualify' }, count: { meets: 'complete' } },
  denominator: { name: { th: 'จำนวนชุมชนทั้งหมด', en: 'All communities counted' }, count: { meets: 'counted' } },
};
const shared = {
  rows,
  measures,
  calculation: { kind: 'ratio', numerator: 'numerator', denominator: 'denominator' },
  decimals: 2,
  better: 'higher',
} as const;

/** Communities of which one thing is asked. */
export function communities(): Layout {
  const met = yesNo('met', 'เข้าเกณฑ์', 'Qualifies', {
    th: 'ชุมชนเข้าเกณฑ์ตามนิยามของตัวชี้วัดหรือไม่',
    en: 'Whether the community meets the definition',
  });
  return {
    ...shared,
    columns: [{ ...counted, required: true }, met],
    conditions: { counted: isCounted, complete: { all: [isCounted, { is: ['met', 'yes'] }] } },
    rules: [unanswered(met)],
    assumes: {
      th: 'หนึ่งแถวต่อหนึ่งชุมชน ชุมชนที่เข้าเกณฑ์ × 100 ÷ ชุมชนที่นับ',
      en: 'A row for each community: those that qualify × 100 ÷ those counted',
    },
  };
}

/** Communities that must meet every part; each part is a column under its own words. */
export function allParts(parts: string[]): Layout {
  const columns = parts.map((part, index) => partColumn(part, index + 1));
  return {
    ...shared,
    columns: [{ ...counted, required: true }, ...columns],
    conditions: {
      counted: isCounted,
      complete: { all: [isCounted, ...columns.map(({ key }) => ({ is: [key, 'yes'] as [string, string] }))] },
    },
    rules: columns.map(unanswered),
    assumes: {
      th: `ชุมชนต้องครบทั้ง ${parts.length} องค์ประกอบ องค์ประกอบละหนึ่งคอลัมน์ วันที่ ปี หรือหลักฐานของแต่ละองค์ประกอบยังไม่มีคอลัมน์`,
      en: `A community must meet all ${parts.length} parts, a column each; their dates, years and evidence have no columns yet`,
    },
  };
}

/** Communities that must meet so many of a number of criteria. */
export function someCriteria({ needed, of }: { needed: number; of: number }): Layout {
  const passed = { ...whole('passed', 'จำนวนข้อที่ผ่าน', 'Criteria met', of), required: false };
  return {
    ...shared,
    columns: [{ ...counted, required: true }, passed],
    conditions: { counted: isCounted, complete: { all: [isCounted, { compare: ['passed', '>=', needed] }] } },
    rules: [unanswered(passed)],
    assumes: {
      th: `ชุมชนผ่านเมื่อได้อย่างน้อย ${needed} ใน ${of} ข้อ กรอกเฉพาะจำนวนข้อ`,
      en: `A community passes with ${needed} of ${of} criteria; only their number is filled in`,
    },
  };
}

/** A header is one short line; the number in front makes it the only one of its words. The hint has them in full. */
function partColumn(part: string, number: number): DraftColumn {
  const header = part.length > 60 ? `องค์ประกอบที่ ${number}` : `${number}. ${part.replace(/\s+/gu, ' ')}`;
  const hint: Text = { th: `องค์ประกอบที่ ${number}: ${part}`.slice(0, 250), en: `Part ${number} (in Thai on the page)` };
  return yesNo(`part${number}`, header, `Part ${number}`, hint);
}

function unanswered(column: DraftColumn, index = 0): DraftRule {
  return {
    id: `C${index + 1}`,
    severity: 'error',
    column: column.key,
    breach: { all: [isCounted, { not: { filled: column.key } }] },
    what: { th: `นับชุมชนนี้แต่ยังไม่กรอก “${column.header.th}”`, en: `Counted, but “${column.header.en}” is blank` },
    cure: { th: `กรอก “${column.header.th}”`, en: `Fill in “${column.header.en}”` },
  };
}
