import type { z } from 'zod';
import type { acceptManyAnswer, acceptManyBody } from '../../../shared/wire/review.ts';
import type { Person } from '../../person.ts';
import type { Storage } from '../../storage/storage.ts';
import type { ReportedQuarter } from '../sheets/find-sheet.ts';
import { acceptSheet } from './accept-sheet.ts';
import { eachSheet } from './each-sheet.ts';

/** Accepts several sheets, each as it was seen. */
export async function acceptMany(
  storage: Storage,
  now: Date,
  person: Person,
  quarter: ReportedQuarter,
  { sheets, message }: z.output<typeof acceptManyBody>,
): Promise<z.infer<typeof acceptManyAnswer>> {
  const ended = await eachSheet(
    storage,
    person,
    sheets,
    () => quarter,
    (sheet, { step, under }) => acceptSheet(storage, now, sheet, { step, under, message }),
  );
  return {
    outcomes: ended.map(({ seen: { district }, problem }) => ({ district, accepted: problem === null, problem })),
  };
}
