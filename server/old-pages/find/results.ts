import { cleanTitle } from '../clean-title.ts';
import { asWritten, type Defect } from '../defect.ts';
import { direction, isPercent } from '../measured-in.ts';
import type { Page } from '../page.ts';
import type { Place } from '../place.ts';
import { reportedQuarters } from '../reported-quarters.ts';
import { readNumber } from '../written-number.ts';

/** Finds results of the header and the quarters that are no numbers, were cut, or leave their scale or the target behind. */
export function findResults(page: Page): Defect[] {
  return [...notNumbers(page), ...ofHeader(page), ...outsideScale(page), ...farOverTarget(page), ...decimals(page)];
}

type Printed = { place: Place; text: string; number: number };

function printedResults(page: Page): Printed[] {
  const all: [Place, string | null][] = [
    ['result', page.result],
    ...page.quarters.map(({ quarter, result }): [Place, string | null] => [`quarter-${quarter}.result`, result]),
  ];
  return all.flatMap(([place, text]) => {
    const number = readNumber(text);
    return number === null || text === null ? [] : [{ place, text, number }];
  });
}

function notNumbers(page: Page): Defect[] {
  const all: [Place, string | null][] = [
    ['result', page.result],
    ...page.quarters.map(({ quarter, result }): [Place, string | null] => [`quarter-${quarter}.result`, result]),
  ];
  return all.flatMap(([where, text]) =>
    text === null || text.trim() === '' || readNumber(text) !== null
      ? []
      : [{ kind: 'result-not-a-number', certainty: 'certain', where, found: text, probably: null } as const],
  );
}

/** The header should show the last quarter that was reported, or the one that was evaluated. */
function ofHeader(page: Page): Defect[] {
  const header = readNumber(page.result);
  const last = reportedQuarters(page).at(-1);
  if (header === null || page.result === null) return [];
  const cut = page.quarters.find(({ result }) => result?.includes(',') && result.split(',')[0] === page.result);
  if (cut?.result) {
    const probably = asWritten(cut.result);
    return [{ kind: 'thousands-comma-cut', certainty: 'certain', where: 'result', found: page.result, probably }];
  }
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
  return [
    {
      kind: 'header-from-another-quarter',
      certainty: 'certain',
      where: 'result',
      found,
      probably: {
        th: `${last.result} ของไตรมาสที่ ${last.quarter}`,
        en: `${last.result}, of quarter ${last.quarter}`,
      },
    },
  ];
}

function fromEarlier(result: string, quarter: number, evaluatedResult: string | null): Defect {
  return {
    kind: 'header-from-another-quarter',
    certainty: 'suspected',
    where: 'result',
    found: `${result} = Q${quarter}`,
    probably: {
      th: `${evaluatedResult} ของไตรมาสที่ประเมิน หรือยังไม่รายงาน`,
      en: `${evaluatedResult} of the evaluated quarter, or not reported`,
    },
  };
}

/** A level ends at 5. A share of things counted ends at 100; growth and agreed amounts do not. */
function outsideScale(page: Page): Defect[] {
  const title = cleanTitle(page.title ?? '').title;
  const target = readNumber(page.target);
  const level = /^(ระดับ|คะแนน)/u.test(page.unit ?? '') && target !== null && target <= 5;
  const share = /ร้อยละของ/u.test(title) && !/เพิ่มขึ้น|ลดลง|เทียบ|ความสำเร็จ|จัดเก็บ/u.test(title);
  return printedResults(page).flatMap(({ place: where, text: found, number }): Defect[] => {
    if (level && number > 5) {
      const probably = { th: 'ระดับ 0–5 (ค่านี้น่าจะเป็นร้อยละ)', en: '0 to 5 (this is probably a percentage)' };
      return [{ kind: 'result-outside-scale', certainty: 'certain', where, found: `${page.unit} ${found}`, probably }];
    }
    if (!isPercent(page) || number <= 100) return [];
    const over: Defect = { kind: 'result-over-100', certainty: 'suspected', where, found, probably: null };
    if (!share) return [over];
    const probably = { th: 'ไม่เกิน 100', en: 'At most 100' };
    return [over, { kind: 'result-outside-scale', certainty: 'suspected', where, found, probably }];
  });
}

function farOverTarget(page: Page): Defect[] {
  const [header, target] = [readNumber(page.result), readNumber(page.target)];
  if (header === null || target === null || target <= 0) return [];
  if (isPercent(page) || direction(page) !== 'higher' || header < 1.3 * target) return [];
  if (/^(ระดับ|คะแนน)/u.test(page.unit ?? '')) return [];
  const found = `${page.result} / ${page.target}`;
  return [{ kind: 'result-far-over-target', certainty: 'suspected', where: 'result', found, probably: null }];
}

/** The pages print 0, 2 or 4 decimals; another number of them was not formatted by the system. */
function decimals(page: Page): Defect[] {
  const places = /\.(\d+)$/.exec(page.result?.trim() ?? '')?.[1]?.length ?? 0;
  if (page.result === null || (places !== 1 && places !== 3)) return [];
  const probably = places === 1 ? asWritten(`${page.result}0`) : null;
  return [{ kind: 'uncommon-decimals', certainty: 'suspected', where: 'result', found: page.result, probably }];
}
