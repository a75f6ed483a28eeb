import { z } from 'zod';
import { isPossible } from '../../../../shared/rules/sheets/workflow.ts';
import type { Scale } from '../../../../shared/terms/review.ts';
import type { DistrictLine } from '../../../../shared/wire/city.ts';
import type { Timeliness } from '../../../../shared/wire/review.ts';
import {
  nothingWritten,
  readWritten,
  type WrittenEvaluation,
  writtenEvaluation,
  writtenOver,
} from '../../review/scores/written-evaluation.ts';

/** An evaluation of many as it is being put together. */
export const evaluationDraft = z.strictObject({
  /** What all get. */
  all: writtenEvaluation,
  /** What single districts get instead, as far as it is written. */
  exceptions: z.record(z.string(), writtenEvaluation),
  /** Those not yet evaluated that are left out, and those evaluated already that are chosen all the same. */
  left: z.array(z.string()),
  taken: z.array(z.string()),
});
export type EvaluationDraft = z.infer<typeof evaluationDraft>;

export const emptyDraft: EvaluationDraft = { all: nothingWritten, exceptions: {}, left: [], taken: [] };

/** A district that can be evaluated: whether it is chosen, and what it gets. */
export type EvaluatedLine = {
  line: DistrictLine;
  timely: Timeliness | null;
  chosen: boolean;
  written: WrittenEvaluation;
  /** Whether something is written for it alone. */
  apart: boolean;
  outcome: ReturnType<typeof readWritten>;
};

/**
 * The districts whose sheets can be evaluated, those that were late longest or given back most often first, since they are
 * the likely exceptions. What is accepted is chosen until it is left out; what is evaluated already only if it is taken.
 */
export function evaluatedLines(
  districts: DistrictLine[],
  timeliness: Timeliness[],
  scale: Scale,
  draft: EvaluationDraft,
): EvaluatedLine[] {
  const timely = new Map(timeliness.map((one) => [one.district, one]));
  const lines = districts.filter(({ state }) => isPossible('evaluate', state));
  return lines
    .map((line) => {
      const { district, evaluation } = line;
      const exception = draft.exceptions[district];
      const written = writtenOver(exception ?? nothingWritten, draft.all);
      return {
        line,
        timely: timely.get(district) ?? null,
        chosen: evaluation === null ? !draft.left.includes(district) : draft.taken.includes(district),
        written,
        apart: exception !== undefined,
        outcome: readWritten(scale, written),
      };
    })
    .sort((one, other) => unrest(other) - unrest(one) || one.line.district.localeCompare(other.line.district));
}

/** The draft with a district chosen, or not. */
export function choose(
  draft: EvaluationDraft,
  { district, evaluation }: DistrictLine,
  chosen: boolean,
): EvaluationDraft {
  const without = (codes: string[]) => codes.filter((code) => code !== district);
  if (evaluation === null) return { ...draft, left: chosen ? without(draft.left) : [...without(draft.left), district] };
  return { ...draft, taken: chosen ? [...without(draft.taken), district] : without(draft.taken) };
}

/** The draft with one thing more written for a district alone; null takes back all that was. */
export function writeApart(
  draft: EvaluationDraft,
  district: string,
  change: WrittenEvaluation | null,
): EvaluationDraft {
  const { [district]: before = nothingWritten, ...others } = draft.exceptions;
  const exceptions = change === null ? others : { ...others, [district]: writtenOver(change, before) };
  return { ...draft, exceptions };
}

/** What is left of a draft once some have been stored; all of it goes with the last. */
export function afterStoring(draft: EvaluationDraft, chosen: string[], stored: string[]): EvaluationDraft {
  if (chosen.every((district) => stored.includes(district))) return emptyDraft;
  const rest = Object.entries(draft.exceptions).filter(([district]) => !stored.includes(district));
  const taken = draft.taken.filter((district) => !stored.includes(district));
  return { ...draft, exceptions: Object.fromEntries(rest), taken };
}

/** Days late, and what was given back counted as a day each; late by an unknown number comes before in time. */
function unrest({ timely, line }: Pick<EvaluatedLine, 'timely' | 'line'>): number {
  return (timely?.daysLate ?? (line.late ? 1 : 0)) + (timely?.returned ?? 0) + (timely?.reopened ?? 0);
}
