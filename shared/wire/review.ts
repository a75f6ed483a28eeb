import { z } from 'zod';
import { districts } from '../catalogue/districts.ts';
import { type Flag, flagKinds } from '../rules/review/flags.ts';
import type { NumberMeaning, Scale, ScoreDefinition } from '../terms/review.ts';
import { cityReaders, everybody, keepers, officers, reviewers } from './access.ts';
import { entryRow } from './entry-row.ts';
import { longText } from './limits.ts';
import type { Operations } from './operation.ts';
import { annex, type Basis, basis, progress, sheetEvent, sheetPath, standing } from './sheets.ts';
import {
  answers,
  at,
  cancellation,
  differenceText,
  evaluationNumber,
  indicatorCode,
  issue,
  maximumReturnItems,
  message,
  officeCode,
  reason,
  result,
  returnItem,
  scores,
  sheetPlace,
  text,
  written,
} from './terms.ts';
import { districtsNow } from './together.ts';

/** What a reviewer reads of a sheet and decides. */

export const flag = z.strictObject({ kind: z.enum(flagKinds), text }) satisfies z.ZodType<Flag>;

/** A stored revision as it was: rows, who and when, and under which rules. */
export const revision = z.strictObject({
  ...sheetPlace.shape,
  revision: z.number().int().positive(),
  indicatorVersion: z.number().int().positive(),
  /** Id of the register whose roster they were counted by. */
  roster: z.string(),
  rows: z.array(entryRow),
  report: z.string(),
  notApplicable: z.boolean(),
  confirmed: z.boolean(),
  answers,
  ...annex.shape,
  result,
  progress,
  savedAt: z.iso.datetime(),
  savedBy: z.string(),
});
export type Revision = z.infer<typeof revision>;

/** Everything a reviewer sees of a sheet. */
export const review = z.strictObject({
  standing,
  /** What is to be looked at: the submitted revision, or the newest one where nothing is submitted; null where nothing is stored. */
  content: revision.nullable(),
  /** What the reviewer saw last: the revision that was returned or reopened, else the submission before; null for a first one. */
  before: revision.nullable(),
  /** What is shown of it in every view, and on what that stands: what was accepted is not counted again. */
  result: result.nullable(),
  basis: basis.nullable(),
  /** What the districts come to together by now, where it is the owner's sheet over them: it may be something else. */
  districtsNow: districtsNow.nullable(),
  /** Findings in the content, by the version and roster that it stands on where it is accepted, else by those in force. */
  issues: z.array(issue),
  flags: z.array(flag),
  againstTarget: differenceText,
  againstPrevious: differenceText,
  /** The report of the quarter before, to be read beside this one. */
  previousReport: z.string().nullable(),
  cancelled: cancellation.nullable(),
  events: z.array(sheetEvent),
});
export type Review = z.infer<typeof review>;

export const returnBody = z.strictObject({
  message,
  items: z.array(returnItem).max(maximumReturnItems),
});

export const decisionBody = z.strictObject({ message: message.default('') });

/** The version whose target the person has seen beside the figure: where another target is in force by now, nothing is accepted. */
const under = z.number().int().positive().optional();

export const acceptBody = decisionBody.extend({ under });

/** What an acceptance says of what was seen beside the figure. */
export function underSeen(seen: Basis | null): { under?: number } {
  return seen ? { under: seen.targetVersion } : {};
}

export const reopenBody = z.strictObject({ message: reason });

/** `number`: where it is given by hand; elsewhere it comes of the scores. */
const givenFields = { scores, number: evaluationNumber.nullable().optional(), remark: message };

export const evaluateBody = z.strictObject(givenFields);

/** Several acceptances at once: each sheet as it was seen. */
export const acceptManyBody = z.strictObject({
  sheets: z
    .array(z.strictObject({ district: officeCode, step: z.number().int().nonnegative(), under }))
    .min(1)
    .max(districts.length),
  message: message.default(''),
});

/** Why one of several did not go well; null where it did. */
const outcomeProblem = z.strictObject({ code: z.string(), title: text, cure: text }).nullable();

/** How each ended: accepted, or why not; the others are not touched by it. */
export const acceptManyAnswer = z.strictObject({
  outcomes: z.array(
    z.strictObject({
      district: officeCode,
      accepted: z.boolean(),
      problem: outcomeProblem,
    }),
  ),
});

/** Sheets that are evaluated at once at most: an indicator's districts and its owner, or all that an agency reports. */
const mostEvaluated = 200;

/** Several evaluations at once: each of a sheet as it was seen, of whichever indicator, with scores of its own. */
export const evaluateManyBody = z.strictObject({
  sheets: z
    .array(
      z.strictObject({
        ...{ indicator: indicatorCode, district: officeCode, step: z.number().int().nonnegative() },
        ...givenFields,
      }),
    )
    .min(1)
    .max(mostEvaluated),
});

/** How each ended: evaluated, or why not; the others are not touched by it. */
export const evaluateManyAnswer = z.strictObject({
  outcomes: z.array(
    z.strictObject({
      ...{ indicator: indicatorCode, district: officeCode },
      ...{ evaluated: z.boolean(), problem: outcomeProblem },
    }),
  ),
});

/**
 * How timely an office has been: when its report first came, and by how many days after the due day; null where none has
 * come, and where it was late by a due day that has been moved since. How often it was given back, and opened again.
 */
export const timeliness = z.strictObject({
  district: officeCode,
  firstSubmittedAt: at.nullable(),
  daysLate: z.number().int().nonnegative().nullable(),
  returned: z.number().int().nonnegative(),
  reopened: z.number().int().nonnegative(),
});
export type Timeliness = z.infer<typeof timeliness>;

/** How many scores a scale has at most. */
export const mostScores = 6;

export const scoreKey = z.string().regex(/^[0-9A-Za-z.]{1,8}$/);

const allowedValues = z.array(z.number().min(0).max(1_000)).min(1).max(50);

export const scoreDefinition = z.strictObject({
  key: scoreKey,
  name: z.strictObject({ th: written.trim().min(1).max(80), en: written.trim().min(1).max(80) }),
  values: allowedValues,
}) satisfies z.ZodType<ScoreDefinition>;

export const numberMeaning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unused') }),
  z.strictObject({ kind: z.literal('score'), key: scoreKey }),
  z.strictObject({ kind: z.literal('mean') }),
  z.strictObject({ kind: z.literal('hand'), values: allowedValues.nullable() }),
]) satisfies z.ZodType<NumberMeaning>;

export const evaluationScale = z
  .strictObject({
    scores: z
      .array(scoreDefinition)
      .min(1)
      .max(mostScores)
      .refine((scores) => new Set(scores.map(({ key }) => key)).size === scores.length, 'two scores of one key'),
    number: numberMeaning,
  })
  .refine(
    ({ scores, number }) => number.kind !== 'score' || scores.some(({ key }) => key === number.key),
    'no such score',
  ) satisfies z.ZodType<Scale>;
export type EvaluationScale = z.infer<typeof evaluationScale>;

/** What stands against a decision on a sheet. */
const deciding = ['indicator-cancelled', 'sheet-moved', 'wrong-state'] as const;

const decision = { method: 'post', ifMatch: 'step', answer: standing } as const;

export const reviewOperations = {
  readReview: {
    method: 'get',
    path: `${sheetPath}/review`,
    summary: 'A sheet as its reviewer sees it, with its step as ETag',
    access: everybody,
    asOf: true,
    ofFormer: true,
    answer: review,
  },
  readRevision: {
    method: 'get',
    path: `${sheetPath}/revisions/{revision}`,
    summary: 'A stored revision as it was',
    access: everybody,
    asOf: true,
    ofFormer: true,
    answer: revision,
    refusals: ['revision-pruned'],
  },
  withdraw: {
    ...decision,
    path: `${sheetPath}/withdraw`,
    summary: 'Take a submission back before it is taken up',
    access: officers,
    body: decisionBody,
    refusals: [...deciding, 'quarter-not-open', 'quarter-closed'],
  },
  takeUp: {
    ...decision,
    path: `${sheetPath}/take-up`,
    summary: 'Take a submission up for review: it can no longer be withdrawn',
    access: reviewers,
    body: decisionBody,
    refusals: [...deciding, 'own-submission'],
  },
  accept: {
    ...decision,
    path: `${sheetPath}/accept`,
    summary: 'Accept a submission',
    access: reviewers,
    body: acceptBody,
    refusals: [...deciding, 'own-submission', 'target-moved'],
  },
  returnSheet: {
    ...decision,
    path: `${sheetPath}/return`,
    summary: 'Give a submission back to be mended, whole or in chosen rows and cells',
    access: reviewers,
    body: returnBody,
    refusals: [...deciding, 'own-submission', 'return-empty', 'row-gone'],
    limits: { bodyBytes: 4 * longText.bodyBytes },
  },
  reopen: {
    ...decision,
    path: `${sheetPath}/reopen`,
    summary: 'Open an accepted sheet again, with a reason',
    access: reviewers,
    body: reopenBody,
    refusals: [...deciding, 'own-submission'],
    limits: { bodyBytes: 4 * longText.bodyBytes },
  },
  plead: {
    ...decision,
    path: `${sheetPath}/plead`,
    summary: 'Ask the planning office to reopen an accepted sheet, with a reason',
    access: officers,
    body: reopenBody,
    refusals: [...deciding],
    limits: { bodyBytes: 4 * longText.bodyBytes },
  },
  dropPlea: {
    ...decision,
    path: `${sheetPath}/drop-plea`,
    summary: 'Ask no longer to have a sheet reopened',
    access: officers,
    body: decisionBody,
    refusals: [...deciding],
  },
  decline: {
    ...decision,
    path: `${sheetPath}/decline`,
    summary: 'Leave a sheet accepted that a district wants reopened, and say why',
    access: reviewers,
    body: reopenBody,
    refusals: [...deciding, 'own-submission'],
    limits: { bodyBytes: 4 * longText.bodyBytes },
  },
  evaluate: {
    ...decision,
    path: `${sheetPath}/evaluate`,
    summary: 'Give an accepted sheet its scores',
    access: reviewers,
    body: evaluateBody,
    refusals: [...deciding, 'own-submission', 'score-not-allowed'],
  },
  acceptMany: {
    method: 'post',
    path: '/api/v1/sheets/{indicator}/{period}/accept',
    summary: 'Accept several submissions, each as it was seen; every one ends for itself',
    access: reviewers,
    body: acceptManyBody,
    answer: acceptManyAnswer,
  },
  evaluateMany: {
    method: 'post',
    path: '/api/v1/evaluations/{period}',
    summary: "Give several of a quarter's accepted sheets their scores, each as it was seen; every one ends for itself",
    access: reviewers,
    body: evaluateManyBody,
    answer: evaluateManyAnswer,
    limits: longText,
  },
  listTimeliness: {
    method: 'get',
    path: '/api/v1/timeliness/{indicator}/{period}',
    summary: 'How timely the districts have been with an indicator in a quarter',
    access: cityReaders,
    asOf: true,
    answer: z.array(timeliness),
  },
  readEvaluationScale: {
    method: 'get',
    path: '/api/v1/evaluation-scale',
    summary: 'The scores of an evaluation: what they are called and may be',
    access: everybody,
    asOf: true,
    answer: evaluationScale,
  },
  setEvaluationScale: {
    method: 'put',
    path: '/api/v1/evaluation-scale',
    summary: 'Set the scores of an evaluation; what has been given stays as it is',
    access: keepers,
    body: evaluationScale,
    answer: evaluationScale,
  },
} as const satisfies Operations;
