import type { z } from 'zod';
import type { evaluateManyAnswer, evaluateManyBody } from '../../../shared/wire/review.ts';
import type { Person } from '../../person.ts';
import type { Storage } from '../../storage/storage.ts';
import type { ReportedQuarter } from '../sheets/find-sheet.ts';
import { eachSheet } from './each-sheet.ts';
import { evaluateSheet } from './evaluate-sheet.ts';

/** Evaluates several sheets, each as it was seen and with its own scores. */
export async function evaluateMany(
  storage: Storage,
  now: Date,
  person: Person,
  quarter: ReportedQuarter,
  { sheets }: z.output<typeof evaluateManyBody>,
): Promise<z.infer<typeof evaluateManyAnswer>> {
  const outcomes = await eachSheet(storage, person, quarter, sheets, (sheet, { district: _, ...evaluation }) =>
    evaluateSheet(storage, now, sheet, evaluation),
  );
  return { outcomes: outcomes.map((outcome) => ({ ...outcome, evaluated: outcome.problem === null })) };
}
