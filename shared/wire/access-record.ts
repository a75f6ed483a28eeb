import { z } from 'zod';
import { accessKinds } from '../terms/access.ts';
import { keepers } from './access.ts';
import { heavy } from './limits.ts';
import type { Operations } from './operation.ts';
import { at } from './terms.ts';

/** What crosses the network of the access record: who came in, who was kept out, from where. */

/** What happened alike in one minute. */
export const accessLine = z.strictObject({
  id: z.number().int(),
  kind: z.enum(accessKinds),
  /** When the minute began. */
  at,
  /** The account; null where none is known: what somebody has typed instead is not kept. */
  username: z.string().nullable(),
  /** An address, or of IPv6 its network; null, with the route, where there was too much in a minute to tell apart. */
  address: z.string().nullable(),
  /** The pattern of what was called. */
  route: z.string().nullable(),
  /** How often. */
  count: z.number().int().positive(),
});
export type AccessLine = z.infer<typeof accessLine>;

/** Which lines: all that is given must be so. Days are Bangkok's, both of them included. */
const filter = {
  kind: z.enum(accessKinds).optional(),
  /** An account, as it is written. */
  person: z.string().trim().min(1).max(100).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
};
const filterQuery = z.strictObject(filter);
export type AccessFilter = z.infer<typeof filterQuery>;

const listQuery = z.strictObject({
  ...filter,
  /** What follows on a page: the lines before this one. */
  before: z.coerce.number<string>().int().positive().optional(),
});

export const accessRecordOperations = {
  listAccessRecord: {
    method: 'get',
    path: '/api/v1/access-record',
    summary: 'Who signed in or out, failed, was refused or took data along, and from where; the newest first, by pages',
    access: keepers,
    query: listQuery,
    answer: z.strictObject({ lines: z.array(accessLine), next: z.number().int().nullable() }),
  },
  exportAccessRecord: {
    method: 'get',
    path: '/api/v1/access-record/export',
    summary: 'The same as a CSV file, oldest first',
    access: keepers,
    exports: true,
    query: filterQuery,
    limits: heavy,
    answer: z.strictObject({ fileName: z.string(), csv: z.string(), more: z.boolean() }),
  },
} as const satisfies Operations;
