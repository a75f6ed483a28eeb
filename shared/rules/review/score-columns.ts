import { numberName, type Scale } from '../../terms/review.ts';
import type { Text } from '../../terms/text.ts';

/**
 * A column of scores in the city's worksheet: the step at which the sheet stood, what is `stored`, and what is `typed` to be
 * sent. What is typed stands in columns of its own, so that bringing the others up to date never touches it.
 */
export type ScoreColumn = { kind: 'step' | 'stored' | 'typed'; of: ScoreOf; header: Text };

/** One of the scores by its key, the number, or the remark; the step is of none. */
export type ScoreOf = { score: string } | 'number' | 'remark' | null;

/** The columns in their order; those to be typed into are for who may evaluate. */
export function scoreColumns(scale: Scale, typing: boolean): ScoreColumn[] {
  const scores = scale.scores.map(({ key }): ScoreOf => ({ score: key }));
  const stored: ScoreOf[] = [...(scale.number.kind === 'unused' ? [] : (['number'] as const)), ...scores, 'remark'];
  const typed: ScoreOf[] = [...scores, ...(scale.number.kind === 'hand' ? (['number'] as const) : []), 'remark'];
  return [
    ...(typing ? [{ kind: 'step', of: null, header: stepHeader } as const] : []),
    ...stored.map((of) => ({ kind: 'stored', of, header: headerOf(storedHeader, of) }) as const),
    ...(typing ? typed.map((of) => ({ kind: 'typed', of, header: headerOf(typedHeader, of) }) as const) : []),
  ];
}

/** The key under which a column's cells are read. */
export function scoreColumnKey({ kind, of }: Pick<ScoreColumn, 'kind' | 'of'>): string {
  return of === null || typeof of === 'string' ? `${kind} ${of ?? ''}`.trim() : `${kind} score ${of.score}`;
}

const stepHeader: Text = { th: 'ขั้นที่ของแผ่นงาน', en: "The sheet's step" };
const storedHeader: Text = { th: 'ประเมินแล้ว', en: 'Evaluated' };
const typedHeader: Text = { th: 'ให้คะแนน', en: 'To give' };

function headerOf(begin: Text, of: ScoreOf): Text {
  const name = nameOf(of);
  return { th: `${begin.th}: ${name.th}`, en: `${begin.en}: ${name.en}` };
}

function nameOf(of: ScoreOf): Text {
  if (of === 'number') return numberName;
  if (of === 'remark' || of === null) return { th: 'หมายเหตุ', en: 'remark' };
  return { th: of.score, en: of.score };
}
