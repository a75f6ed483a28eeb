import type { z } from 'zod';
import type { Refusal } from '../refusal.ts';

const shownFields = 50;

/** `invalid-body` with the first of the fields that are wrong. */
export function refuseFields(fields: NonNullable<Refusal['fields']>): Refusal {
  return { refused: 'invalid-body', fields: fields.slice(0, shownFields) };
}

export function refuseForm({ issues }: z.ZodError): Refusal {
  return refuseFields(issues.map(({ path, message }) => ({ path: path.join('.'), message })));
}
