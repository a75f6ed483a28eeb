import { certain, type Found, type Kinds, suspected } from '../defect.ts';
import { direction, isPercent } from '../measured-in.ts';
import type { Page } from '../page.ts';
import { saysNothing } from '../page-texts.ts';
import { reportedQuarters } from '../reported-quarters.ts';
import { readNumber } from '../written-number.ts';

/** What the four quarters’ results tell beside each other. */
export const quarterKinds = {
  'quarter-table-incomplete': {
    name: { th: 'ตารางรายไตรมาสไม่ครบ', en: 'The table of quarters is incomplete' },
    source: 'DOMAIN.md, What the old system shows: the table of four quarters',
  },
  'zero-for-not-reported': {
    name: { th: '0.00 แทนคำว่ายังไม่รายงาน', en: '0.00 for “not reported”' },
    source: 'DOMAIN.md, What the old pages get wrong: 0.00 for “not reported”',
  },
  'falling-cumulative': {
    name: { th: 'ผลงานลดลงจากไตรมาสก่อนโดยไม่บอกเหตุ', en: 'The result falls, and no reason is given' },
    source: 'DOMAIN.md, What the old pages get wrong: falling cumulative results with no reason given',
  },
  'progress-as-result': {
    name: {
      th: 'ไตรมาสต้นๆ น่าจะเป็นความก้าวหน้าของงาน ไม่ใช่ค่าของตัวชี้วัด',
      en: 'Early quarters look like progress of work, not the figure',
    },
    source: 'page 2100-1054 (10.00, 10.00, then 3.30)',
  },
  'same-result-every-quarter': {
    name: {
      th: 'ทุกไตรมาสได้ค่าเดียวกัน (นับใหม่ทุกไตรมาส หรือคัดลอก)',
      en: 'The same result in every quarter: renewed, or copied',
    },
    source: 'DOMAIN.md, Kinds of calculation: renewed each quarter (5017-0811)',
  },
} satisfies Kinds;

type Defect = Found<keyof typeof quarterKinds>;

/** Finds what the four quarters' results tell beside each other. */
export function findQuarters(page: Page): Defect[] {
  return [...incomplete(page), ...zeros(page), ...falling(page), ...progress(page), ...unchanged(page)];
}

function incomplete({ quarters }: Page): Defect[] {
  if (quarters.length === 0) return [];
  const there = quarters.filter(({ result }) => result !== null && result.trim() !== '').map(({ quarter }) => quarter);
  const missing = ([1, 2, 3, 4] as const).filter((quarter) => !there.includes(quarter));
  if (missing.length === 0) return [];
  const found = missing.map((quarter) => `Q${quarter}`).join(', ');
  return [certain('quarter-table-incomplete', 'quarters', found)];
}

/** Certain when the page shows that there is no report; a report that was not saved leaves it open. */
function zeros(page: Page): Defect[] {
  const reported = reportedQuarters(page);
  return page.quarters.flatMap((line): Defect[] => {
    if (readNumber(line.result) !== 0 || line.result === null || reported.includes(line)) return [];
    const said = saysNothing(page.reports[line.quarter]) ? certain : suspected;
    const probably = { th: 'ยังไม่รายงาน', en: 'Not reported' };
    return [said('zero-for-not-reported', `quarter-${line.quarter}.result`, line.result, probably)];
  });
}

function falling(page: Page): Defect[] {
  if (direction(page) === 'lower') return [];
  const reported = reportedQuarters(page);
  return reported.flatMap((line, at): Defect[] => {
    const before = reported[at - 1];
    if (!before || (readNumber(line.result) ?? 0) >= (readNumber(before.result) ?? 0)) return [];
    const found = `Q${before.quarter} ${before.result} → Q${line.quarter} ${line.result}`;
    const probably = {
      th: 'ค่าไม่สะสม หรือไตรมาสก่อนเป็นค่าประมาณ',
      en: 'Not cumulative, or the earlier quarter was an estimate',
    };
    return [suspected('falling-cumulative', `quarter-${line.quarter}.result`, found, probably)];
  });
}

/**
 * Work done in per cent, typed where the figure belongs: round fives that end in a figure with decimals, a satisfaction
 * that grows by fives, or minutes that grow up to the limit.
 */
function progress(page: Page): Defect[] {
  const reported = reportedQuarters(page).filter(({ result }) => readNumber(result) !== 0);
  const numbers = reported.map(({ result }) => readNumber(result) ?? 0);
  const [earlier, last] = [numbers.slice(0, -1), numbers.at(-1)];
  if (last === undefined || earlier.length < 2) return [];
  const rising =
    numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] ?? 0)) && last > (numbers[0] ?? 0);
  const byFives = earlier.every((number) => number % 5 === 0);
  const estimates = isPercent(page) && byFives && !Number.isInteger(last);
  const satisfaction = /พึงพอใจ/u.test(page.title ?? '') && isPercent(page) && byFives && rising;
  const minutes = /^(นาที|ชั่วโมง|วัน)/u.test(page.unit ?? '') && rising;
  if (!estimates && !satisfaction && !minutes) return [];
  const found = reported.map(({ quarter, result }) => `Q${quarter} ${result}`).join(' → ');
  return [suspected('progress-as-result', 'quarters', found)];
}

function unchanged(page: Page): Defect[] {
  const numbers = reportedQuarters(page).map(({ result }) => readNumber(result));
  const [first] = numbers;
  if (numbers.length < 4 || !first || numbers.some((number) => number !== first)) return [];
  const found = page.quarters.map(({ result }) => result).join(', ');
  return [suspected('same-result-every-quarter', 'quarters', found)];
}
