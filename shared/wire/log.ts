import { z } from 'zod';
import { loggedDeeds } from '../rules/log/deed-words.ts';
import { type Anchor, factNames, type LogBreak, logBreakKinds } from '../terms/log.ts';
import { everybody, keepers } from './access.ts';
import { cell } from './entry-row.ts';
import { heavy } from './limits.ts';
import type { Operations } from './operation.ts';
import { annex, sheetPath } from './sheets.ts';
import { at, figure, indicatorCode, officeCode, periodCode, sheetPlace, text } from './terms.ts';

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

/** A value as a screen shows it. */
const value = text.nullable();

/** One thing that a deed has changed; what was not there before or is not any more is null. */
export const loggedChange = z.strictObject({ what: text, before: value, after: value });
export type LoggedChange = z.infer<typeof loggedChange>;

/** One deed of the log: who did what when, why, and what it changed. */
export const loggedDeed = z.strictObject({
  link: z.number().int(),
  at,
  by: author,
  act: z.string(),
  words: text,
  fact: z.enum(factNames),
  ...place,
  /** How the office is called whose it is; null where it is nobody's. */
  office: text.nullable(),
  /** What it was done for, or what was said with it. */
  reason: z.string(),
  changes: z.array(loggedChange),
  /** How many changes were left out of a long list. */
  more: z.number().int(),
  /** Of a deed that stored a revision: the two that `readChanges` compares, 0 for nothing before. */
  revisions: z.strictObject({ from: z.number().int(), to: z.number().int() }).nullable(),
});
export type LoggedDeed = z.infer<typeof loggedDeed>;

/** Which deeds: all that is given must be so. Days are Bangkok's, both of them included. */
const filter = {
  /** An account, or a part of the name that it bore. */
  person: z.string().trim().min(1).max(100).optional(),
  indicator: indicatorCode.optional(),
  period: periodCode.optional(),
  district: officeCode.optional(),
  act: z.enum(loggedDeeds).optional(),
  /** Left out: every deed once, without the revisions and receipts that are stored with acts on sheets. */
  fact: z.enum(factNames).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
};
const filterQuery = z.strictObject(filter);
export type LogFilter = z.infer<typeof filterQuery>;

const listQuery = z.strictObject({
  ...filter,
  /** What follows on a page: the deeds before this link. */
  before: z.coerce.number<string>().int().positive().optional(),
});

/** A revision as one side of a comparison. */
const side = z.strictObject({
  revision: z.number().int(),
  indicatorVersion: z.number().int(),
  savedAt: at,
  savedBy: z.string(),
});

const textChange = z.strictObject({ before: z.string(), after: z.string() }).nullable();

/** What changed from one revision of a sheet to another, row by row and cell by cell. */
export const sheetChanges = z.strictObject({
  ...sheetPlace.shape,
  /** Null where it is compared with nothing: the first revision. */
  from: side.nullable(),
  to: side,
  rows: z.array(
    z.strictObject({
      subject: z.string(),
      occurrence: z.number().int(),
      subjectName: z.string(),
      kind: z.enum(['added', 'removed', 'changed']),
      cells: z.array(z.strictObject({ column: z.string(), header: text, before: cell, after: cell })),
    }),
  ),
  report: textChange,
  /** Of the annex: null where a part says the same on both sides. */
  summary: textChange,
  projects: z.strictObject({ before: annex.shape.projects, after: annex.shape.projects }).nullable(),
  links: z.strictObject({ before: annex.shape.links, after: annex.shape.links }).nullable(),
  notApplicable: z.strictObject({ before: z.boolean(), after: z.boolean() }).nullable(),
  /** Every result's figure on both sides, the main one first. */
  figures: z.array(
    z.strictObject({ key: z.string(), name: text, before: figure.nullable(), after: figure.nullable() }),
  ),
});
export type SheetChanges = z.infer<typeof sheetChanges>;

const revisionNumber = z.coerce.number<string>().int();

export const logOperations = {
  listLog: {
    method: 'get',
    path: '/api/v1/log',
    summary: 'What was done: by whom, when, what was before and what after; the newest first, a page at a time',
    access: keepers,
    query: listQuery,
    answer: z.strictObject({ deeds: z.array(loggedDeed), next: z.number().int().nullable() }),
  },
  exportLog: {
    method: 'get',
    path: '/api/v1/log/export',
    summary: 'The same as a CSV file: a line a change, oldest first',
    access: keepers,
    exports: true,
    query: filterQuery,
    limits: heavy,
    answer: z.strictObject({ fileName: z.string(), csv: z.string(), more: z.boolean() }),
  },
  readChanges: {
    method: 'get',
    path: `${sheetPath}/changes`,
    summary: 'What changed between two revisions of a sheet; from 0 for all that a revision holds',
    access: everybody,
    asOf: true,
    ofFormer: true,
    query: z.strictObject({ from: revisionNumber.nonnegative(), to: revisionNumber.positive() }),
    answer: sheetChanges,
    refusals: ['unknown-revision', 'revision-pruned'],
  },
  readLogState: {
    method: 'get',
    path: '/api/v1/log/state',
    summary: 'Whether the log holds: when it was verified last, up to which link, and where it does not',
    access: keepers,
    answer: logState,
  },
} as const satisfies Operations;
