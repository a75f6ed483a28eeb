import type { z } from 'zod';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import { problems } from '../../../shared/wire/problems.ts';
import type { acceptManyAnswer, acceptManyBody } from '../../../shared/wire/review.ts';
import type { Person } from '../../person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { Storage } from '../../storage/storage.ts';
import { decide } from '../sheets/decide.ts';
import { findSheet, type ReportedQuarter } from '../sheets/find-sheet.ts';

/** Accepts several sheets, each as it was seen and each for itself: what stands against one does not touch the others. */
export async function acceptMany(
  storage: Storage,
  now: Date,
  person: Person,
  quarter: ReportedQuarter,
  { sheets, message }: z.output<typeof acceptManyBody>,
): Promise<z.infer<typeof acceptManyAnswer>> {
  const outcomes = [];
  for (const { district, step } of sheets) {
    const outcome = await acceptOne(storage, now, person, quarter, { district, step, message });
    if (!isRefusal(outcome)) {
      outcomes.push({ district, accepted: true, problem: null });
      continue;
    }
    const { title, cure } = problems[outcome.refused];
    outcomes.push({ district, accepted: false, problem: { code: outcome.refused, title, cure } });
  }
  return { outcomes };
}

async function acceptOne(
  storage: Storage,
  now: Date,
  person: Person,
  quarter: ReportedQuarter,
  { district: code, step, message }: { district: string; step: number; message: string },
): Promise<Standing | Refusal> {
  const district = findDistrict(code);
  if (!district) return { refused: 'unknown-district' };
  const sheet = await findSheet(storage, person, quarter, { kind: 'district', code, district });
  if (isRefusal(sheet)) return sheet;
  return decide(storage, now, sheet, { step, deed: { act: 'accept', under: sheet.indicator.version }, message });
}
