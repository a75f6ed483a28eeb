import { cleanTitle } from '../clean-title.ts';
import { certain, type Found, type Kinds, suspected } from '../defect.ts';
import { direction, isPercent } from '../measured-in.ts';
import type { Page } from '../page.ts';
import type { PagePlace } from '../place.ts';
import { reportedQuarters } from '../reported-quarters.ts';
import { readNumber } from '../written-number.ts';

/** Results of the header and of the quarters that contradict each other or their scale. */
export const resultKinds = {
  'result-not-a-number': {
    name: { th: 'ผลงานไม่ใช่ตัวเลข', en: 'The result is not a number' },
    source: 'DOMAIN.md, What the old system shows: the table of four quarters',
  },
  'thousands-comma-cut': {
    name: { th: 'ตัวเลขถูกตัดที่เครื่องหมายจุลภาคของหลักพัน', en: 'A number cut at its thousands comma' },
    source: 'DOMAIN.md, What the old pages get wrong: “1,407.52” cut to “1” at the comma',
  },
  'header-from-another-quarter': {
    name: { th: 'ผลงานที่หัวหน้าไม่ใช่ของไตรมาสที่ควรแสดง', en: 'The header shows another quarter’s result, or none’s' },
    source: 'DOMAIN.md, What the old pages get wrong: the header’s result taken from any quarter',
  },
  'result-outside-scale': {
    name: { th: 'ผลงานเกินมาตรวัดของหน่วยนับ', en: 'The result is outside its scale' },
    source: 'DOMAIN.md, What the old pages get wrong: results outside their scale (level 5 with result 100)',
  },
  'result-over-100': {
    name: { th: 'ผลงานเกินร้อยละ 100 (ปกติเมื่อเทียบกับปริมาณที่ตกลงไว้)', en: 'Over 100 % (normal for agreed amounts)' },
    source: 'DOMAIN.md, Kinds of calculation: achievement of an agreed amount, over 100 is normal (5040-0874)',
  },
  'result-far-over-target': {
    name: { th: 'ผลงานสูงกว่าเป้าหมายมาก', en: 'The result is far over the target' },
    source: 'page 5030-1040 (8 against a target of 2)',
  },
  'uncommon-decimals': {
    name: { th: 'จำนวนทศนิยมต่างจากตารางรายไตรมาส', en: 'Other decimal places than the table has' },
    source: 'page 5038-0803 (4.458)',
  },
} satisfies Kinds;

type Defect = Found<keyof typeof resultKinds>;

/** Finds results of the header and the quarters that are no numbers, were cut, or leave their scale or the target behind. */
export function findResults(page: Page): Defect[] {
  return [...notNumbers(page), ...ofHeader(page), ...outsideScale(page), ...farOverTarget(page), ...decimals(page)];
}

/** The results that the page prints, with their places. */
function printedResults(page: Page): { place: PagePlace; text: string }[] {
  const all: [PagePlace, string | null][] = [
    ['result', page.result],
    ...page.quarters.map(({ quarter, result }): [PagePlace, string | null] => [`quarter-${quarter}.result`, result]),
  ];
  return all.flatMap(([place, text]) => (text === null || text.trim() === '' ? [] : [{ place, text }]));
}

function notNumbers(page: Page): Defect[] {
  return printedResults(page)
    .filter(({ text }) => readNumber(text) === null)
    .map(({ place, text }) => certain('result-not-a-number', place, text));
}

/** The header should show the last quarter that was reported, or the one that was evaluated. */
function ofHeader(page: Page): Defect[] {
  const header = readNumber(page.result);
  const last = reportedQuarters(page).at(-1);
  if (header === null || page.result === null) return [];
  const cut = page.quarters.find(({ result }) => result?.includes(',') && result.split(',')[0] === page.result);
  if (cut?.result) return [certain('thousands-comma-cut', 'result', page.result, cut.result)];
  if (!last) return [];
  const lastNumber = readNumber(last.result);
  const evaluated = page.quarters.find(({ quarter }) => String(quarter) === page.evaluatedQuarter);
  const late = evaluated !== undefined && evaluated.quarter > last.quarter;
  const same = page.quarters.filter(({ result }) => readNumber(result) === header).map(({ quarter }) => quarter);
  const ofEvaluated = evaluated !== undefined && same.includes(evaluated.quarter);
  if (lastNumber === header)
    return late && !ofEvaluated ? [fromEarlier(page.result, last.quarter, evaluated.result)] : [];
  if (ofEvaluated && !late) return [];
  const found = same.length > 0 ? `${page.result} = Q${same.join(', Q')}` : page.result;
  const probably = {
    th: `${last.result} ของไตรมาสที่ ${last.quarter}`,
    en: `${last.result}, of quarter ${last.quarter}`,
  };
  return [certain('header-from-another-quarter', 'result', found, probably)];
}

function fromEarlier(result: string, quarter: number, evaluatedResult: string | null): Defect {
  return suspected('header-from-another-quarter', 'result', `${result} = Q${quarter}`, {
    th: `${evaluatedResult} ของไตรมาสที่ประเมิน หรือยังไม่รายงาน`,
    en: `${evaluatedResult} of the evaluated quarter, or not reported`,
  });
}

/** A level ends at 5. A share of things counted ends at 100; growth and agreed amounts do not. */
function outsideScale(page: Page): Defect[] {
  const title = cleanTitle(page.title ?? '').title;
  const target = readNumber(page.target);
  const level = /^(ระดับ|คะแนน)/u.test(page.unit ?? '') && target !== null && target <= 5;
  const share = /ร้อยละของ/u.test(title) && !/เพิ่มขึ้น|ลดลง|เทียบ|ความสำเร็จ|จัดเก็บ/u.test(title);
  const levels = { th: 'ระดับ 0–5 (ค่านี้น่าจะเป็นร้อยละ)', en: '0 to 5 (this is probably a percentage)' };
  return printedResults(page).flatMap(({ place, text }): Defect[] => {
    const number = readNumber(text) ?? 0;
    if (level && number > 5) return [certain('result-outside-scale', place, `${page.unit} ${text}`, levels)];
    if (!isPercent(page) || number <= 100) return [];
    const outside = suspected('result-outside-scale', place, text, { th: 'ไม่เกิน 100', en: 'At most 100' });
    return [suspected('result-over-100', place, text), ...(share ? [outside] : [])];
  });
}

function farOverTarget(page: Page): Defect[] {
  const [header, target] = [readNumber(page.result), readNumber(page.target)];
  if (header === null || target === null || target <= 0) return [];
  if (isPercent(page) || direction(page) !== 'higher' || header < 1.3 * target) return [];
  if (/^(ระดับ|คะแนน)/u.test(page.unit ?? '')) return [];
  return [suspected('result-far-over-target', 'result', `${page.result} / ${page.target}`)];
}

/** The pages print 0, 2 or 4 decimals; another number of them was not formatted by the system. */
function decimals(page: Page): Defect[] {
  const places = /\.(\d+)$/.exec(page.result?.trim() ?? '')?.[1]?.length ?? 0;
  if (page.result === null || (places !== 1 && places !== 3)) return [];
  return [suspected('uncommon-decimals', 'result', page.result, places === 1 ? `${page.result}0` : null)];
}
