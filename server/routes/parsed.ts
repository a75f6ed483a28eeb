import type { Context } from 'hono';
import type { z } from 'zod';
import { isRefusal, type Refusal } from '../refusal.ts';
import { refuseForm } from './fields.ts';
import { readJson } from './json-body.ts';

/** The JSON body in the form that a schema asks for. */
export async function readBody<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
): Promise<{ body: z.output<Schema> } | Refusal> {
  const read = await readJson(context);
  if (isRefusal(read)) return read;
  const parsed = schema.safeParse(read.body);
  return parsed.success ? { body: parsed.data } : refuseForm(parsed.error);
}

/** The query in the form that a schema asks for. */
export function readQuery<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
): { query: z.output<Schema> } | Refusal {
  const parsed = schema.safeParse(context.req.query());
  return parsed.success ? { query: parsed.data } : refuseForm(parsed.error);
}
