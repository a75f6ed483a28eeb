import type { z } from 'zod';
import { problems } from '../../../shared/wire/problem.ts';
import type { acceptManyAnswer, acceptManyBody } from '../../../shared/wire/review.ts';
import type { Person } from '../../auth/person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { Storage } from '../../storage/storage.ts';
import { decide } from '../sheets/decide.ts';
import { findReportedQuarter, findSheet } from '../sheets/find-sheet.ts';

/** Accepts several sheets, each as it was seen and each for itself: what stands against one does not touch the others. */
export async function acceptMany(
  storage: Storage,
  now: Date,
  person: Person,
  place: { indicator: string; period: string },
  { sheets, message }: z.output<typeof acceptManyBody>,
): Promise<z.infer<typeof acceptManyAnswer> | Refusal> {
  const report = await findReportedQuarter(storage, place);
  if (isRefusal(report)) return report;
  const outcomes = [];
  for (const { district, step } of sheets) {
    const sheet = await findSheet(storage, person, { ...place, district }, 'review-sheet');
    const outcome = isRefusal(sheet)
      ? sheet
      : await decide(storage, now, sheet, { expectedStep: step, deed: { act: 'accept' }, message });
    if (!isRefusal(outcome)) {
      outcomes.push({ district, accepted: true, problem: null });
      continue;
    }
    const { title, cure } = problems[outcome.refused];
    outcomes.push({ district, accepted: false, problem: { code: outcome.refused, title, cure } });
  }
  return { outcomes };
}
