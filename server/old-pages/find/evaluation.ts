import { asWritten, type Defect } from '../defect.ts';
import { direction } from '../measured-in.ts';
import type { Page, PageQuarter } from '../page.ts';
import { isNotEvaluated, readScores, reportedQuarters } from '../reported-quarters.ts';
import { readNumber } from '../written-number.ts';

/** Finds what is missing in สยป.'s evaluation, what it repeats, and where its scores do not follow the result. */
export function findEvaluation(page: Page): Defect[] {
  return [
    ...(isEmpty(page.evaluation) ? [emptyHeader] : []),
    ...page.quarters.flatMap((line) => [...ofQuarter(page, line), ...ofScores(page, line)]),
    ...missedTarget(page),
  ];
}

const emptyHeader: Defect = {
  kind: 'evaluation-empty',
  certainty: 'certain',
  where: 'evaluation',
  found: '',
  probably: null,
};

function isEmpty(text: string | null): boolean {
  return text !== null && text.trim() === '';
}

function ofQuarter(page: Page, line: PageQuarter): Defect[] {
  const where = `quarter-${line.quarter}.evaluation` as const;
  const evaluation = readNumber(line.evaluation);
  const [score] = readScores(line.scores);
  const printedScore = line.scores?.split('/')[0]?.trim() ?? '';
  if (isEmpty(line.evaluation)) {
    const probably = isNotEvaluated(line) || score === null ? null : asWritten(printedScore);
    return [{ kind: 'evaluation-empty', certainty: 'certain', where, found: '', probably }];
  }
  if (evaluation === null || score === null || evaluation === score) return [];
  const repeats = line.quarter === 4 && evaluation === readNumber(page.evaluation);
  return [
    {
      kind: repeats ? 'evaluation-repeats-header' : 'evaluation-against-score',
      certainty: 'certain',
      where,
      found: `${line.evaluation} (${line.scores})`,
      probably: isNotEvaluated(line) ? { th: 'ยังไม่ประเมิน', en: 'Not evaluated' } : asWritten(printedScore),
    },
  ];
}

function ofScores(page: Page, line: PageQuarter): Defect[] {
  const where = `quarter-${line.quarter}.scores` as const;
  const found = line.scores ?? '';
  if (isNotEvaluated(line)) return [{ kind: 'not-evaluated', certainty: 'certain', where, found, probably: null }];
  const [first, second] = readScores(line.scores);
  const zero = readNumber(line.result) === 0 && (first ?? 0) > 0 && reportedQuarters(page).includes(line);
  return [
    ...(second === 50
      ? [{ kind: 'half-second-score', certainty: 'suspected', where, found, probably: null } as const]
      : []),
    ...(zero
      ? [
          {
            kind: 'score-beside-zero',
            certainty: 'suspected',
            where,
            found: `${line.result} · ${found}`,
            probably: null,
          } as const,
        ]
      : []),
  ];
}

function missedTarget(page: Page): Defect[] {
  const [result, target, evaluation] = [page.result, page.target, page.evaluation].map(readNumber);
  if (result == null || target == null || evaluation == null || direction(page) === 'lower') return [];
  if (target <= 0 || result >= 0.8 * target || evaluation < 85) return [];
  const found = `${page.result} / ${page.target} · ${page.evaluation}`;
  return [{ kind: 'score-beside-missed-target', certainty: 'suspected', where: 'evaluation', found, probably: null }];
}
