import { z } from 'zod';
import type { Scale } from '../../../../shared/terms/review.ts';
import {
  nothingWritten,
  readWritten,
  type WrittenEvaluation,
  writtenEvaluation,
  writtenOver,
} from '../../review/scores/written-evaluation.ts';
import type { Evaluable } from './evaluable.ts';

/** An evaluation of many as it is being put together. */
export const evaluationDraft = z.strictObject({
  /** What all get. */
  all: writtenEvaluation,
  /** What single sheets get instead, by their keys, as far as it is written. */
  exceptions: z.record(z.string(), writtenEvaluation),
  /** Those not yet evaluated that are left out, and those evaluated already that are chosen all the same. */
  left: z.array(z.string()),
  taken: z.array(z.string()),
});
export type EvaluationDraft = z.infer<typeof evaluationDraft>;

export const emptyDraft: EvaluationDraft = { all: nothingWritten, exceptions: {}, left: [], taken: [] };

/** A sheet that can be evaluated: whether it is chosen, and what it gets. */
export type EvaluatedLine = {
  sheet: Evaluable;
  chosen: boolean;
  written: WrittenEvaluation;
  /** Whether something is written for it alone. */
  apart: boolean;
  outcome: ReturnType<typeof readWritten>;
};

/**
 * The sheets that can be evaluated, those that were late longest or given back most often first, since they are the likely
 * exceptions. What is accepted is chosen until it is left out; what is evaluated already only if it is taken.
 */
export function evaluatedLines(sheets: Evaluable[], scale: Scale, draft: EvaluationDraft): EvaluatedLine[] {
  return sheets
    .map((sheet) => {
      const { key, evaluation } = sheet;
      const exception = draft.exceptions[key];
      const written = writtenOver(exception ?? nothingWritten, draft.all);
      return {
        sheet,
        chosen: evaluation === null ? !draft.left.includes(key) : draft.taken.includes(key),
        written,
        apart: exception !== undefined,
        outcome: readWritten(scale, written),
      };
    })
    .sort((one, other) => unrest(other.sheet) - unrest(one.sheet) || one.sheet.key.localeCompare(other.sheet.key));
}

/** The draft with a sheet chosen, or not. */
export function choose(
  draft: EvaluationDraft,
  { key, evaluation }: Pick<Evaluable, 'key' | 'evaluation'>,
  chosen: boolean,
): EvaluationDraft {
  const without = (keys: string[]) => keys.filter((one) => one !== key);
  if (evaluation === null) return { ...draft, left: chosen ? without(draft.left) : [...without(draft.left), key] };
  return { ...draft, taken: chosen ? [...without(draft.taken), key] : without(draft.taken) };
}

/** The draft with one thing more written for a sheet alone; null takes back all that was. */
export function writeApart(draft: EvaluationDraft, key: string, change: WrittenEvaluation | null): EvaluationDraft {
  const { [key]: before = nothingWritten, ...others } = draft.exceptions;
  const exceptions = change === null ? others : { ...others, [key]: writtenOver(change, before) };
  return { ...draft, exceptions };
}

/** What is left of a draft once some have been stored; all of it goes with the last. */
export function afterStoring(draft: EvaluationDraft, chosen: string[], stored: string[]): EvaluationDraft {
  if (chosen.every((key) => stored.includes(key))) return emptyDraft;
  const rest = Object.entries(draft.exceptions).filter(([key]) => !stored.includes(key));
  const taken = draft.taken.filter((key) => !stored.includes(key));
  return { ...draft, exceptions: Object.fromEntries(rest), taken };
}

/** Days late, and what was given back counted as a day each; late by an unknown number comes before in time. */
function unrest({ timely, late }: Pick<Evaluable, 'timely' | 'late'>): number {
  return (timely?.daysLate ?? (late ? 1 : 0)) + (timely?.returned ?? 0) + (timely?.reopened ?? 0);
}
