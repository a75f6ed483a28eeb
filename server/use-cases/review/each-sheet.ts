import type { z } from 'zod';
import { toOfficePlace } from '../../../shared/rules/offices/offices.ts';
import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import { problems } from '../../../shared/wire/problems.ts';
import type { acceptManyAnswer } from '../../../shared/wire/review.ts';
import type { Person } from '../../person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { type FoundSheet, findSheet, type ReportedQuarter } from '../sheets/find-sheet.ts';

type Outcome = { district: string; problem: z.infer<typeof acceptManyAnswer>['outcomes'][number]['problem'] };

/**
 * Decides on several sheets of a quarter, each for itself: what stands against one does not touch the others. They wait for
 * the writer together, and so are committed together (storage/writer.ts).
 */
export async function eachSheet<Seen extends { district: string }>(
  storage: ReadingStorage,
  person: Person,
  quarter: ReportedQuarter,
  sheets: Seen[],
  decideOn: (sheet: FoundSheet, seen: Seen) => Promise<Standing | Refusal>,
): Promise<Outcome[]> {
  return Promise.all(
    sheets.map(async (seen) => {
      const sheet = await findSheet(storage, person, quarter, toOfficePlace(seen.district));
      const outcome = isRefusal(sheet) ? sheet : await decideOn(sheet, seen);
      return { district: seen.district, problem: isRefusal(outcome) ? problemOf(outcome) : null };
    }),
  );
}

function problemOf({ refused }: Refusal): Outcome['problem'] {
  const { title, cure } = problems[refused];
  return { code: refused, title, cure };
}
