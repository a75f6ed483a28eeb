import { z } from 'zod';
import { type Anchor, factNames, type LogBreak, logBreakKinds } from '../terms/log.ts';
import { keepers } from './access.ts';
import type { Operations } from './operation.ts';
import { at, text } from './terms.ts';

/** What crosses the network of the log: what was done, link by link, and whether it holds. */

const author = z.strictObject({ username: z.string(), displayName: z.string() });

const place = { indicator: z.string().nullable(), period: z.string().nullable(), district: z.string().nullable() };

const anchor = z.strictObject({ link: z.number().int(), hash: z.string() }) satisfies z.ZodType<Anchor>;

const logBreak = z.strictObject({
  kind: z.enum(logBreakKinds),
  link: z.number().int().nullable(),
  other: z.number().int().nullable(),
  fact: z.enum(factNames).nullable(),
  act: z.string().nullable(),
  name: z.string(),
  ...place,
  at: z.string().nullable(),
  by: author.nullable(),
}) satisfies z.ZodType<LogBreak>;

/** How the log was found last; `broken` is the first place where it does not hold, in words. */
export const logState = z.strictObject({
  verifiedAt: at.nullable(),
  broken: z.strictObject({ ...logBreak.shape, text }).nullable(),
  /** When it was last found whole, and its last link then. */
  whole: z.strictObject({ at, last: anchor }).nullable(),
  /** What it was held against; null where there was none. */
  anchor: anchor.nullable(),
});
export type LogStateAnswer = z.infer<typeof logState>;

export const logOperations = {
  readLogState: {
    method: 'get',
    path: '/api/v1/log/state',
    summary: 'Whether the log holds: when it was verified last, up to which link, and where it does not',
    access: keepers,
    answer: logState,
  },
} as const satisfies Operations;
