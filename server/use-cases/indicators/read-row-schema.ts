import { z } from 'zod';
import { rowSchema } from '../../../shared/indicator/compilers/to-schema.ts';
import type { Quarter } from '../../../shared/terms/period.ts';
import type { Person } from '../../person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { readIndicator } from './read-indicator.ts';

/** What one row of an indicator's sheet may hold in a quarter, as JSON Schema. */
export async function readRowSchema(
  storage: ReadingStorage,
  person: Person,
  place: { indicator: string; fiscalYear: number },
  quarter: Quarter,
): Promise<Record<string, unknown> | Refusal> {
  const indicator = await readIndicator(storage, person, place, { quarter });
  if (isRefusal(indicator)) return indicator;
  const period = { fiscalYear: indicator.fiscalYear, quarter };
  return z.toJSONSchema(rowSchema(indicator, period), { io: 'input', unrepresentable: 'any' });
}
