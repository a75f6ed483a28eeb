import { defaultEvaluationScale } from '../../../catalogue/evaluation-scale.ts';
import type { PaperQuarter, PaperSheet } from './paper-sheet.ts';
import { isOfficial } from './sheet-mark.ts';

/** The planning office's scores as the official form writes them: a pair with a stroke between, `100 / 95`. */

/** The scores' keys in their order, by the first evaluation of the year, else by the old system's scale. */
export function scoreKeys({ quarters }: Pick<PaperSheet, 'quarters'>): string[] {
  const [given] = quarters.flatMap(({ evaluation }) => (evaluation ? [evaluation] : []));
  return given ? Object.keys(given.scores).sort() : defaultEvaluationScale.map(({ key }) => key);
}

/** | evaluated | accepted | says |
 * |---|---|---|
 * | yes | – | its scores; a dash for one that was not given |
 * | no | yes | that it is not evaluated |
 * | no | no | a dash: there is nothing to evaluate yet |
 */
export function evaluationOnPaper({ evaluation, state }: PaperQuarter, keys: readonly string[]): string {
  if (!evaluation) return isOfficial(state) ? 'ยังไม่ประเมิน' : '–';
  return keys.map((key) => evaluation.scores[key] ?? '–').join(' / ');
}
