import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { Page } from '../page.ts';
import { reportedQuarters } from '../reported-quarters.ts';
import { readNumber } from '../written-number.ts';

export type QuartersGuess = { quarters: Indicator['quarters']; because: Text };

/** Guesses from the published results whether quarters add up, begin anew, or wait for the year's end. */
export function guessQuarters(page: Page): QuartersGuess {
  const results = page.quarters.map(({ result }) => readNumber(result) ?? 0);
  const reported = reportedQuarters(page).map(({ result }) => readNumber(result) ?? 0);
  if (results.length === 4 && results.slice(0, 3).every((result) => result === 0) && (results[3] ?? 0) > 0) {
    return { quarters: 'year-end', because: { th: 'ผลงานมีเฉพาะไตรมาสที่ 4', en: 'only quarter 4 has a result' } };
  }
  if (reported.length >= 2 && reported.every((result) => result === reported[0])) {
    return { quarters: 'renewed', because: { th: 'ทุกไตรมาสได้ค่าเดียวกัน', en: 'every quarter has the same result' } };
  }
  if (reported.some((result, at) => at > 0 && result < (reported[at - 1] ?? 0))) {
    return { quarters: 'renewed', because: { th: 'ผลงานมีไตรมาสที่ลดลง', en: 'a quarter’s result falls' } };
  }
  if (reported.length >= 2) {
    return { quarters: 'cumulative', because: { th: 'ผลงานเพิ่มขึ้นตลอดปี', en: 'results rise through the year' } };
  }
  return { quarters: 'cumulative', because: { th: 'หน้าเดิมไม่ได้บอก', en: 'the page does not say' } };
}
