import { scoreKeys, scorePair } from '../../review/score-pair.ts';
import type { PaperQuarter, PaperSheet } from './paper-sheet.ts';
import { isOfficial } from './sheet-mark.ts';

/** The planning office's scores as the official form writes them: a pair with a stroke between, `100 / 95`. */

/** The scores' keys in their order, of the whole year. */
export function keysOnPaper({ scale, quarters }: Pick<PaperSheet, 'scale' | 'quarters'>): string[] {
  return scoreKeys(
    scale,
    quarters.map(({ evaluation }) => evaluation),
  );
}

/**
 * | evaluated | number | accepted | says |
 * |---|---|---|---|
 * | yes | given | – | the number, then the scores: `95 (100 / 95)`; a dash for a score that is open |
 * | yes | none | – | the scores alone |
 * | no | – | yes | that it is not evaluated |
 * | no | – | no | a dash: there is nothing to evaluate yet |
 */
export function evaluationOnPaper({ evaluation, state }: PaperQuarter, keys: readonly string[]): string {
  if (!evaluation) return isOfficial(state) ? 'ยังไม่ประเมิน' : '–';
  const pair = scorePair(evaluation, keys);
  return evaluation.number === null ? pair : `${evaluation.number} (${pair})`;
}
