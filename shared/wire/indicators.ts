import { z } from 'zod';
import { resultDefinition } from '../indicator/measure.ts';
import { cancellation, fiscalYear, indicatorCode, text } from './terms.ts';

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
  cancelled: cancellation.nullable(),
});
export type ListedIndicator = z.infer<typeof listedIndicator>;

/** An indicator of one fiscal year. */
export const indicatorPlace = z.strictObject({ indicator: indicatorCode, fiscalYear });

/** One thing that is wrong in an indicator file: where it stands, and what to do. */
export const fault = z.strictObject({ path: z.array(z.union([z.string(), z.number()])), what: text, cure: text });

/** The targets of a fiscal year's indicators, as the planning office keeps them. */
export const yearTargets = z.strictObject({
  fiscalYear: z.number().int(),
  /** Quarters whose targets stay. */
  closed: z.array(z.literal([1, 2, 3, 4])),
  indicators: z.array(
    z.strictObject({
      indicator: indicatorCode,
      version: z.number().int().positive(),
      title: text,
      results: z.array(resultDefinition),
    }),
  ),
});
export type YearTargets = z.infer<typeof yearTargets>;

const target = z
  .string()
  .regex(/^-?\d{1,12}(\.\d{1,4})?$/)
  .nullable();

/** New targets, as one change: all of them or none. `version` is the one that the person has seen. */
export const targetsOrder = z.strictObject({
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
