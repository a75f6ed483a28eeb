import { z } from 'zod';
import { districts } from '../catalogue/districts.ts';
import { reviewers } from './access.ts';
import { heavy } from './limits.ts';
import type { Operations } from './operation.ts';
import { figures, progress } from './sheets.ts';
import {
  differenceText,
  districtCode,
  indicatorCode,
  officeCode,
  periodCode,
  reason,
  result,
  sheetState,
  text,
} from './terms.ts';

/** Counting an accepted quarter anew, as an act of its own: what it would do, and doing it. */

/** What a sheet has come to, by what, and how that stands to its target: whether it is met, or none where one is not known. */
export const standing = z.strictObject({
  ...figures,
  result,
  progress,
  againstTarget: differenceText,
  met: z.boolean().nullable(),
});
export type FigureStanding = z.infer<typeof standing>;

/** An accepted sheet as it is shown now, and as it would be shown. */
export const restatedSheet = z.strictObject({
  district: officeCode,
  name: text,
  state: sheetState,
  step: z.number().int().positive(),
  before: standing,
  after: standing,
  /** It stands on what is in force already, so that nothing is stored of it. */
  unchanged: z.boolean(),
});
export type RestatedSheet = z.infer<typeof restatedSheet>;

const city = z.strictObject({
  result,
  by: z.number().int().positive(),
  counted: z.number().int(),
  leftOut: z.array(z.strictObject({ district: districtCode, version: z.number().int().positive() })),
  target: z.string().nullable(),
  againstTarget: differenceText,
  met: z.boolean().nullable(),
});

/** Every accepted sheet of an indicator and quarter, and the city's figure as accepted, before and after. */
export const restatementPreview = z.strictObject({
  indicator: indicatorCode,
  period: periodCode,
  /** The version in force in the quarter, by which they would be counted. */
  version: z.number().int().positive(),
  sheets: z.array(restatedSheet),
  city: z.strictObject({ before: city, after: city }),
});
export type RestatementPreview = z.infer<typeof restatementPreview>;

/** A sheet as it was seen: at which step, and by which version and register it would be counted. */
const seenSheet = restatedSheet
  .pick({ district: true, step: true })
  .extend({ version: figures.version, roster: figures.roster });
export type SeenSheet = z.infer<typeof seenSheet>;

export function asSeen({ district, step, after: { version, roster } }: RestatedSheet): SeenSheet {
  return { district, step, version, roster };
}

/** The sheets that change, each as it was seen: all of them or none are restated. */
export const restatementOrder = z.strictObject({
  reason,
  sheets: z.array(seenSheet).min(1).max(districts.length),
});
export type RestatementOrder = z.infer<typeof restatementOrder>;

const path = '/api/v1/restatements/{indicator}/{period}';

export const restatementOperations = {
  previewRestatement: {
    method: 'get',
    path,
    summary: 'What every accepted sheet of a quarter would come to by what is in force now; nothing is stored',
    access: reviewers,
    limits: heavy,
    answer: restatementPreview,
  },
  restate: {
    method: 'post',
    path,
    summary: 'Count all accepted sheets of a quarter anew by what is in force now; their own figures stay on record',
    access: reviewers,
    body: restatementOrder,
    limits: heavy,
    answer: restatementPreview,
    refusals: ['indicator-cancelled', 'sheet-moved', 'nothing-to-restate'],
  },
} as const satisfies Operations;
