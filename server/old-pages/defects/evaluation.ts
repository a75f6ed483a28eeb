import { certain, type Found, type Kinds, suspected } from '../defect.ts';
import { direction } from '../measured-in.ts';
import type { Page, PageQuarter } from '../page.ts';
import { isNotEvaluated, readScores, reportedQuarters } from '../reported-quarters.ts';
import { readNumber } from '../written-number.ts';

/** What สยป.'s evaluation does not say, or says twice. */
export const evaluationKinds = {
  'not-evaluated': {
    name: { th: 'ยังไม่ประเมิน (0 / 0) ไม่ใช่ไม่ผ่าน', en: 'Not evaluated (0 / 0): this is no failure' },
    source: 'DOMAIN.md, Evaluation: `0 / 0` is always a pair and means not evaluated',
  },
  'evaluation-empty': {
    name: { th: 'ช่องผลประเมินว่าง', en: 'The evaluation is empty' },
    source: 'page 0800-6784',
  },
  'evaluation-repeats-header': {
    name: {
      th: 'ผลประเมินไตรมาสที่ 4 ซ้ำค่าที่หัวหน้า แทนที่จะเป็น 2.1',
      en: 'Quarter 4 repeats the header’s evaluation instead of 2.1',
    },
    source: 'DOMAIN.md, Evaluation: in quarter 4 the page repeats its header’s value, a fault and not a rule',
  },
  'evaluation-against-score': {
    name: { th: 'ผลประเมินไม่เท่ากับคะแนน 2.1', en: 'The evaluation is not the score 2.1' },
    source: 'DOMAIN.md, Evaluation: the evaluation beside the pair is 2.1 again',
  },
  'half-second-score': {
    name: { th: 'คะแนน 2.2 เป็น 50 (น่าจะส่งช้า)', en: 'Score 2.2 is 50: probably late' },
    source: 'DOMAIN.md, Evaluation: a guess, that 2.2 is timeliness and 50 is for late',
  },
  'score-beside-zero': {
    name: { th: 'ได้คะแนนประเมินทั้งที่ผลงานเป็น 0', en: 'A score beside a result of 0' },
    source: 'DOMAIN.md, Evaluation: 100 / 100 stands beside a result of 0',
  },
  'score-beside-missed-target': {
    name: { th: 'ได้คะแนนประเมินสูงทั้งที่ไม่ถึงเป้าหมาย', en: 'A high evaluation beside a missed target' },
    source: 'DOMAIN.md, Evaluation: the scores do not follow achievement',
  },
} satisfies Kinds;

type Defect = Found<keyof typeof evaluationKinds>;

/** Finds what is missing in สยป.'s evaluation, what it repeats, and where its scores do not follow the result. */
export function findEvaluation(page: Page): Defect[] {
  return [
    ...(isEmpty(page.evaluation) ? [certain('evaluation-empty', 'evaluation', '')] : []),
    ...page.quarters.flatMap((line) => [...ofQuarter(page, line), ...ofScores(page, line)]),
    ...missedTarget(page),
  ];
}

function isEmpty(text: string | null): boolean {
  return text !== null && text.trim() === '';
}

function ofQuarter(page: Page, line: PageQuarter): Defect[] {
  const where = `quarter-${line.quarter}.evaluation` as const;
  const evaluation = readNumber(line.evaluation);
  const [score] = readScores(line.scores);
  const printedScore = line.scores?.split('/')[0]?.trim() ?? '';
  if (isEmpty(line.evaluation)) {
    const probably = isNotEvaluated(line) || score === null ? null : printedScore;
    return [certain('evaluation-empty', where, '', probably)];
  }
  if (evaluation === null || score === null || evaluation === score) return [];
  const repeats = line.quarter === 4 && evaluation === readNumber(page.evaluation);
  const probably = isNotEvaluated(line) ? { th: 'ยังไม่ประเมิน', en: 'Not evaluated' } : printedScore;
  const kind = repeats ? 'evaluation-repeats-header' : 'evaluation-against-score';
  return [certain(kind, where, `${line.evaluation} (${line.scores})`, probably)];
}

function ofScores(page: Page, line: PageQuarter): Defect[] {
  const where = `quarter-${line.quarter}.scores` as const;
  const found = line.scores ?? '';
  if (isNotEvaluated(line)) return [certain('not-evaluated', where, found)];
  const [first, second] = readScores(line.scores);
  const zero = readNumber(line.result) === 0 && (first ?? 0) > 0 && reportedQuarters(page).includes(line);
  return [
    ...(second === 50 ? [suspected('half-second-score', where, found)] : []),
    ...(zero ? [suspected('score-beside-zero', where, `${line.result} · ${found}`)] : []),
  ];
}

function missedTarget(page: Page): Defect[] {
  const [result, target, evaluation] = [page.result, page.target, page.evaluation].map(readNumber);
  if (result == null || target == null || evaluation == null || direction(page) === 'lower') return [];
  if (target <= 0 || result >= 0.8 * target || evaluation < 85) return [];
  const found = `${page.result} / ${page.target} · ${page.evaluation}`;
  return [suspected('score-beside-missed-target', 'evaluation', found)];
}
