import { z } from 'zod';
import type { Fault } from '../indicator/file/fault.ts';
import { indicator } from '../indicator/indicator.ts';
import { indicatorTexts } from '../indicator/indicator-texts.ts';
import { resultDefinition } from '../indicator/measure.ts';
import type { Quarter } from '../terms/period.ts';
import { administrators, everybody, keepers } from './access.ts';
import { consequences } from './consequences.ts';
import { longText } from './limits.ts';
import type { Operations } from './operation.ts';
import { cancellation, indicatorCode, quarter, reason, text } from './terms.ts';

/** What crosses the network of indicators and of their year's targets. */

/** What a list says of an indicator's result, the main one first. */
export const resultSummary = resultDefinition.pick({
  key: true,
  name: true,
  unit: true,
  decimals: true,
  target: true,
  better: true,
});

/** An indicator as a list shows it. */
export const indicatorSummary = z.strictObject({
  code: indicatorCode,
  fiscalYear: z.number().int(),
  version: z.number().int().positive(),
  /** Not to be reported on yet: shown to the planning office and the administrator only. */
  draft: z.boolean(),
  title: text,
  results: z.array(resultSummary),
});
export type IndicatorSummary = z.infer<typeof indicatorSummary>;

/** An indicator of the list, and whether any quarter of its year is reported on. */
export const listedIndicator = z.strictObject({
  ...indicatorSummary.shape,
  reported: z.boolean(),
  /** The version in force in each quarter of its year, the first quarter first; empty of a draft. */
  inForce: z.array(z.number().int().positive()),
  cancelled: cancellation.nullable(),
});
export type ListedIndicator = z.infer<typeof listedIndicator>;

/** One thing that is wrong in an indicator file: where it stands, and what to do. */
export const fault = z.strictObject({
  path: z.array(z.union([z.string(), z.number()])),
  what: text,
  cure: text,
}) satisfies z.ZodType<Fault>;

/** The targets of a fiscal year's indicators, as the planning office keeps them. */
export const yearTargets = z.strictObject({
  fiscalYear: z.number().int(),
  /** Quarters whose targets stay. */
  closed: z.array(quarter),
  /** The quarters from which on new ones may hold. */
  open: z.array(quarter),
  indicators: z.array(
    z.strictObject({
      indicator: indicatorCode,
      /** The newest version, which the next is made from, and the quarter from which on it is in force. */
      version: z.number().int().positive(),
      from: quarter,
      title: text,
      /** Its results, with the target that is in force in each quarter. */
      results: z.array(resultDefinition),
    }),
  ),
});
export type YearTargets = z.infer<typeof yearTargets>;

const target = z
  .string()
  .regex(/^-?\d{1,12}(\.\d{1,4})?$/)
  .nullable();

/**
 * New targets, as one change: all of them or none. `version` is the one that the person has seen. They hold from a quarter
 * on; where none is named, from the first that is not closed.
 */
export const targetsOrder = z.strictObject({
  from: quarter.optional(),
  reason,
  changes: z
    .array(
      z.strictObject({
        indicator: indicatorCode,
        version: z.number().int().positive(),
        results: z.array(
          z.strictObject({ key: z.string(), target, quarterTargets: z.tuple([target, target, target, target]) }),
        ),
      }),
    )
    .max(500),
});
export type TargetsOrder = z.infer<typeof targetsOrder>;

export const targetsChanged = z.strictObject({
  changed: z.array(z.strictObject({ indicator: indicatorCode, version: z.number().int().positive() })),
});

/** An indicator's words, as its form begins with them. */
export const textsAnswer = z.strictObject({
  /** The newest version, be it a draft, which the next is made from. */
  version: z.number().int().positive(),
  draft: z.boolean(),
  texts: indicatorTexts,
  /** Whether what this person stores is in force, or a draft that an administrator publishes. */
  publishes: z.boolean(),
  /** The quarters from which on it may be. */
  open: z.array(quarter),
});
export type TextsAnswer = z.infer<typeof textsAnswer>;

/** New words. `version` is the one that the person has seen; they hold from a quarter on, else from the first that is open. */
export const textsOrder = z.strictObject({
  version: z.number().int().positive(),
  texts: indicatorTexts,
  from: quarter.optional(),
  reason,
});
export type TextsOrder = z.infer<typeof textsOrder>;

/** A quarter as an address asks for it. */
export const quarterText = z.enum(['1', '2', '3', '4']).transform((written) => Number(written) as Quarter);

export const indicatorOperations = {
  listIndicators: {
    method: 'get',
    path: '/api/v1/indicators',
    summary: 'The indicators that are reported on; drafts for who prepares them',
    access: everybody,
    asOf: true,
    fresh: 'log',
    answer: z.array(listedIndicator),
  },
  readIndicator: {
    method: 'get',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}',
    summary: 'An indicator as its file says it: one version, or the one in force in a quarter, else the newest',
    access: everybody,
    asOf: true,
    query: z.strictObject({
      version: z.coerce.number<string>().int().positive().optional(),
      quarter: quarterText.optional(),
    }),
    answer: indicator,
  },
  publishIndicator: {
    method: 'put',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}',
    summary: 'Publish an indicator, or a new version of one from a quarter on',
    access: administrators,
    // Asked for where the version takes the place of another.
    query: z.strictObject({ from: quarterText.optional(), reason: reason.optional() }),
    // Parsed by the use case, which answers with places and cures.
    body: z.unknown(),
    limits: { ...longText, perMinute: 60 },
    answer: indicatorSummary,
    refusals: ['invalid-indicator', 'version-taken', 'version-closed', 'reason-required'],
  },
  previewIndicator: {
    method: 'post',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}/preview',
    summary: 'What publishing an indicator would do to what is reported on; nothing is stored',
    access: administrators,
    query: z.strictObject({ from: quarterText.optional() }),
    body: z.unknown(),
    limits: { ...longText, perMinute: 60 },
    answer: consequences,
    refusals: ['invalid-indicator', 'version-taken', 'version-closed'],
  },
  readTexts: {
    method: 'get',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}/texts',
    summary: 'The words of an indicator’s newest version, to be edited',
    access: keepers,
    answer: textsAnswer,
  },
  changeTexts: {
    method: 'put',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}/texts',
    summary: 'Change an indicator’s words: a new version, or a draft of one where an administrator is to publish it',
    access: keepers,
    body: textsOrder,
    limits: longText,
    answer: indicatorSummary,
    refusals: ['texts-changed', 'nothing-changed', 'draft-in-preparation', 'invalid-indicator', 'version-closed'],
  },
  readRowSchema: {
    method: 'get',
    path: '/api/v1/indicators/{indicator}/{fiscalYear}/row-schema',
    summary: "The JSON Schema of an indicator's rows, for systems that send them",
    access: everybody,
    query: z.strictObject({ quarter: quarterText }),
    answer: z.record(z.string(), z.unknown()),
  },
  readTargets: {
    method: 'get',
    path: '/api/v1/targets/{fiscalYear}',
    summary: "The targets of a year's indicators",
    access: keepers,
    asOf: true,
    answer: yearTargets,
  },
  previewTargets: {
    method: 'post',
    path: '/api/v1/targets/{fiscalYear}/preview',
    summary: 'What new targets would do to what is reported on; nothing is stored',
    access: keepers,
    body: targetsOrder.omit({ reason: true }),
    limits: longText,
    answer: z.array(consequences),
    refusals: ['unknown-indicator', 'targets-refused', 'targets-changed', 'invalid-indicator', 'version-closed'],
  },
  changeTargets: {
    method: 'put',
    path: '/api/v1/targets/{fiscalYear}',
    summary: 'Change targets from a quarter on: a new version of each indicator, all or none',
    access: keepers,
    body: targetsOrder,
    limits: longText,
    answer: targetsChanged,
    refusals: ['unknown-indicator', 'targets-refused', 'targets-changed', 'invalid-indicator', 'version-closed'],
  },
} as const satisfies Operations;
