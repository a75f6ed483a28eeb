import type { z } from 'zod';
import type { Period } from '../../../shared/terms/period.ts';
import type { evaluateManyAnswer, evaluateManyBody } from '../../../shared/wire/review.ts';
import type { Person } from '../../person.ts';
import type { Storage } from '../../storage/storage.ts';
import { findReportedQuarter } from '../sheets/find-sheet.ts';
import { eachSheet } from './each-sheet.ts';
import { evaluateSheet } from './evaluate-sheet.ts';

/** Evaluates several sheets of a quarter, each as it was seen and with its own scores. */
export async function evaluateMany(
  storage: Storage,
  now: Date,
  person: Person,
  period: Period,
  { sheets }: z.output<typeof evaluateManyBody>,
): Promise<z.infer<typeof evaluateManyAnswer>> {
  const codes = new Set(sheets.map(({ indicator }) => indicator));
  const quarters = new Map([...codes].map((code) => [code, findReportedQuarter(storage, code, period)]));
  const ended = await eachSheet(
    storage,
    person,
    sheets,
    ({ indicator }) => quarters.get(indicator) ?? { refused: 'unknown-indicator' },
    (sheet, { indicator: _, district: __, ...evaluation }) => evaluateSheet(storage, now, sheet, evaluation),
  );
  return {
    outcomes: ended.map(({ seen: { indicator, district }, problem }) => ({
      ...{ indicator, district },
      ...{ evaluated: problem === null, problem },
    })),
  };
}
