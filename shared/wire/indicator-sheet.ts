import { z } from 'zod';
import { indicator } from '../indicator/indicator.ts';
import { resultDefinition } from '../indicator/measure.ts';
import { quarters } from '../terms/period.ts';
import { cityReaders, everybody } from './access.ts';
import { quarterText } from './indicators.ts';
import { heavy } from './limits.ts';
import type { Operations } from './operation.ts';
import { evaluationScale } from './review.ts';
import { basis, progress } from './sheets.ts';
import {
  at,
  by,
  cancellation,
  differenceText,
  evaluation,
  indicatorCode,
  quarter,
  reportingWindow,
  result,
  sheetState,
  text,
  windowState,
} from './terms.ts';
import { together } from './together.ts';

/** An office's indicator sheet (รายละเอียดตัวชี้วัด) as it stands on the server: what the page and the paper are made of. */

/** Who reports a sheet: a district's office, by its code, or the owner of the indicator, by its agency code. */
export const reportingOffice = z.strictObject({
  code: z.string().regex(/^\d{4}$/),
  kind: z.enum(['district', 'owner']),
  /** As it signs: สำนักงานเขตจอมทอง, สำนักยุทธศาสตร์และประเมินผล. */
  name: text,
});

const owner = z.strictObject({ code: z.string(), name: text });

/** One of an indicator's results, the main one first, with the measures that it comes out of. */
const sheetResult = z.strictObject({
  ...resultDefinition.pick({ key: true, name: true, unit: true, decimals: true, better: true }).shape,
  /** What the office's own figure is held against; null where it has none. */
  target: z.string().nullable(),
  /** The target of all districts together, where that is none of this office's own figure; else null. */
  cityTarget: z.string().nullable(),
  measures: z.array(z.strictObject({ key: z.string(), name: text })),
});
export type SheetResult = z.infer<typeof sheetResult>;

/**
 * What is shown of a sheet, and how far it has come: the revision that is accepted, else the one that was sent, else the
 * newest that is stored. A draft is nobody's official figure.
 */
const shownRevision = z.strictObject({
  kind: z.enum(['accepted', 'submitted', 'draft']),
  revision: z.number().int().positive(),
  /** As it was counted when it was stored, or restated since; what is accepted is not counted again. */
  result,
  basis,
  /** The main figure less its target. */
  againstTarget: differenceText,
  progress,
  /** The office says that nothing of this quarter applies to it. */
  notApplicable: z.boolean(),
  report: z.string(),
  savedAt: at,
  savedBy: by,
  /** Of what has been sent: when, whether after the due day, and by which receipt, which anyone finds by its code. */
  submittedAt: at.nullable(),
  late: z.boolean(),
  receipt: z.strictObject({ id: z.string(), code: z.string() }).nullable(),
});
export type SheetShown = z.infer<typeof shownRevision>;

/** A quarter of the office's year, whether or not it has been opened. */
const sheetQuarter = z.strictObject({
  quarter,
  /** The version that is in force in it, and by that the indicator's owner, which may change in mid-year. */
  version: z.number().int().positive(),
  owner,
  /** Whether this office reports it in this quarter. */
  reports: z.boolean(),
  /** The days of this office, with more time where it has been given some; null while the quarter has none. */
  days: reportingWindow.nullable(),
  window: windowState.nullable(),
  cancelled: cancellation.nullable(),
  /** Whether figures are expected in it: what is known at the year's end only is not before. */
  measured: z.boolean(),
  state: sheetState,
  step: z.number().int().nonnegative(),
  /** By the version that has counted what is shown, else the one in force: its results and their targets in this quarter. */
  results: z.array(sheetResult),
  /** Null while nothing is stored. */
  shown: shownRevision.nullable(),
  evaluation: evaluation.nullable(),
  /**
   * What the districts that have sent something come to by now, where they report and this is the owner's sheet; what
   * `shown` says of it is as it was when the owner stored it. Null of every other sheet.
   */
  cityNow: z.strictObject({ ...together, target: z.string().nullable(), againstTarget: differenceText }).nullable(),
});
export type SheetQuarter = z.infer<typeof sheetQuarter>;

export const indicatorSheet = z.strictObject({
  indicator: indicatorCode,
  fiscalYear: z.number().int(),
  /** The quarter of the sheet's head: its version's words stand in all that is no quarter's own. */
  quarter,
  version: z.number().int().positive(),
  title: text,
  type: text,
  level: text,
  owner,
  office: reportingOffice,
  /** The moment that it is of, by the server's clock. */
  at,
  /** The head's: those of its quarter. */
  results: z.array(sheetResult),
  /** What evaluations are made of by now; what was given by another scale keeps its own keys. */
  scale: evaluationScale,
  /** The four quarters, the first one first. */
  quarters: z.array(sheetQuarter).length(quarters.length),
  /** สรุปผลการดำเนินงาน: the latest that the office has written in the year, and with which quarter. */
  summary: z.strictObject({ text: z.string(), quarter }).nullable(),
  /** Those of the indicator, and those that the office has named last in the year. */
  projects: z.strictObject({ indicator: z.array(z.string()), office: z.array(z.string()) }),
  /** What the office has attached last in the year, by address. */
  links: z.array(z.strictObject({ name: z.string(), address: z.string() })),
  definition: indicator.shape.definition.unwrap(),
  method: indicator.shape.method.unwrap(),
  /** How this system counts it, a line each: every result, then every measure. */
  counting: z.array(text),
  assumptions: z.array(text),
  dataSource: indicator.shape.dataSource.unwrap(),
  strategy: indicator.shape.strategy.unwrap(),
  /** What the old system has published of the indicator, letter for letter: none of our figures. */
  published: indicator.shape.published.unwrap().nullable(),
});
export type IndicatorSheet = z.infer<typeof indicatorSheet>;

/** A sheet, and whose others of the same indicator and year the caller may read: the owner's first. */
const sheetOfOffice = z.strictObject({ sheet: indicatorSheet, offices: z.array(reportingOffice) });
export type SheetOfOffice = z.infer<typeof sheetOfOffice>;

const sheetsPath = '/api/v1/indicator-sheets/{indicator}/{fiscalYear}';

/** The head's quarter; where none is named, the one that work is done in. */
const headed = z.strictObject({ quarter: quarterText.optional() });

export const indicatorSheetOperations = {
  readIndicatorSheet: {
    method: 'get',
    path: `${sheetsPath}/{office}`,
    summary:
      "An office's indicator sheet: its four quarters with results, evaluations and reports, and the official text",
    access: everybody,
    asOf: true,
    fresh: 'log',
    query: headed,
    answer: sheetOfOffice,
  },
  listIndicatorSheets: {
    method: 'get',
    path: sheetsPath,
    summary: 'The indicator sheets of every office that reports an indicator, the owner first',
    access: cityReaders,
    exports: true,
    asOf: true,
    fresh: 'log',
    query: headed,
    limits: heavy,
    answer: z.array(indicatorSheet),
  },
} as const satisfies Operations;
