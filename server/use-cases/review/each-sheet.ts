import type { z } from 'zod';
import { toOfficePlace } from '../../../shared/rules/offices/offices.ts';
import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import { problems } from '../../../shared/wire/problems.ts';
import type { acceptManyAnswer } from '../../../shared/wire/review.ts';
import type { Person } from '../../person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { type FoundSheet, findSheet, type ReportedQuarter } from '../sheets/find-sheet.ts';

type Problem = z.infer<typeof acceptManyAnswer>['outcomes'][number]['problem'];

/**
 * Decides on several sheets, each for itself: what stands against one does not touch the others. They wait for the writer
 * together, and so are committed together (storage/writer.ts). Gives back what stands against each, in their order.
 */
export async function eachSheet<Seen extends { district: string }>(
  storage: ReadingStorage,
  person: Person,
  sheets: Seen[],
  quarterOf: (seen: Seen) => Promise<ReportedQuarter | Refusal> | ReportedQuarter | Refusal,
  decideOn: (sheet: FoundSheet, seen: Seen) => Promise<Standing | Refusal>,
): Promise<{ seen: Seen; problem: Problem }[]> {
  return Promise.all(
    sheets.map(async (seen) => {
      const quarter = await quarterOf(seen);
      const sheet = isRefusal(quarter)
        ? quarter
        : await findSheet(storage, person, quarter, toOfficePlace(seen.district));
      const outcome = isRefusal(sheet) ? sheet : await decideOn(sheet, seen);
      return { seen, problem: isRefusal(outcome) ? problemOf(outcome) : null };
    }),
  );
}

function problemOf({ refused }: Refusal): Problem {
  const { title, cure } = problems[refused];
  return { code: refused, title, cure };
}
