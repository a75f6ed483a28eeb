import { z } from 'zod';
import { views } from '../rules/sheets/workflow.ts';
import { cityReaders, everybody } from './access.ts';
import { entryRow } from './entry-row.ts';
import { resultSummary } from './indicators.ts';
import { heavy } from './limits.ts';
import type { Operations } from './operation.ts';
import { flag } from './review.ts';
import { basis, progress } from './sheets.ts';
import {
  cancellation,
  differenceText,
  districtCode,
  evaluation,
  indicatorCode,
  officeCode,
  periodCode,
  plea,
  reportingWindow,
  result,
  returnRequest,
  sheetState,
  text,
  windowState,
} from './terms.ts';
import { together } from './together.ts';

/** What all districts come to: the city's result, its rows, its quarters, its agencies. */

export const view = z.enum(views);

/** A district in a quarter of an indicator. */
export const districtLine = z.strictObject({
  district: districtCode,
  name: text,
  zone: text,
  state: sheetState,
  step: z.number().int().nonnegative(),
  /** The newest stored revision, and the one that the view shows. */
  revision: z.number().int().nonnegative(),
  shown: z.number().int().positive().nullable(),
  submittedAt: z.iso.datetime().nullable(),
  /** Submitted after the due day. */
  late: z.boolean(),
  /** Its own due day, later than the quarter's where it has been given more time. */
  dueOn: z.iso.date(),
  extended: z.boolean(),
  /** Nothing has been submitted, and the due day is over. */
  overdue: z.boolean(),
  /** Of the shown revision, like all that follows; null where the view shows none. */
  progress: progress.nullable(),
  result: result.nullable(),
  /** On what they stand: its version and its target may be others than the city's. */
  basis: basis.nullable(),
  /** The main figure less its target, and less last quarter's figure of the same view. */
  againstTarget: differenceText,
  againstPrevious: differenceText,
  flags: z.array(flag),
  request: returnRequest.nullable(),
  evaluation: evaluation.nullable(),
  plea: plea.nullable(),
});
export type DistrictLine = z.infer<typeof districtLine>;

/** The owner's own sheet of an indicator in a quarter, which counts among no districts'. */
export const ownerLine = z.strictObject({
  office: officeCode,
  name: text,
  ...districtLine.omit({ district: true, name: true, zone: true, flags: true }).shape,
});
export type OwnerLine = z.infer<typeof ownerLine>;

/** The city's result in one of the views, from the sums over its districts, by zone, and every district's line. */
export const consolidation = z.strictObject({
  indicator: indicatorCode,
  /** The version in force in the quarter: its target is the city's. */
  version: z.number().int(),
  period: periodCode,
  view,
  ...reportingWindow.shape,
  window: windowState,
  cancelled: cancellation.nullable(),
  /** When it was made. */
  at: z.iso.datetime(),
  city: z.strictObject({
    ...together,
    target: z.string().nullable(),
    againstTarget: differenceText,
    againstPrevious: differenceText,
  }),
  zones: z.array(z.strictObject({ zone: text, ...together })),
  districts: z.array(districtLine),
  /** Null where the owner has no sheet; where it alone reports, the city's figure is this one's. */
  owner: ownerLine.nullable(),
});
export type Consolidation = z.infer<typeof consolidation>;

/**
 * A page of the rows behind a consolidation, district by district, or the owner's where it alone reports. The next one is
 * asked for by the last office of this one, as of the moment of the first: then all of them are of one moment.
 */
export const consolidationRows = z.strictObject({
  indicator: indicatorCode,
  period: periodCode,
  view,
  /** What the page was read as of. */
  at: z.iso.datetime(),
  /** The office after which the next page begins; null where this is the last. */
  next: officeCode.nullable(),
  districts: z.array(
    z.strictObject({
      district: officeCode,
      state: sheetState,
      revision: z.number().int().positive(),
      savedAt: z.iso.datetime(),
      savedBy: z.string(),
      rows: z.array(entryRow),
    }),
  ),
});
export type ConsolidationRows = z.infer<typeof consolidationRows>;

/** An indicator through the quarters of its years, oldest first: only quarters that are reported on. */
export const trend = z.strictObject({
  indicator: indicatorCode,
  view,
  points: z.array(
    z.strictObject({
      period: periodCode,
      cancelled: z.boolean(),
      target: z.string().nullable(),
      ...together,
      /** District code → its result in the view; districts without one are left out. */
      districts: z.record(districtCode, result),
      /** The same of what it stands on, where that is not the version in force in the quarter. */
      bases: z.record(districtCode, basis),
      /** The version in force in the quarter. */
      version: z.number().int().positive(),
    }),
  ),
});
export type Trend = z.infer<typeof trend>;

/** One indicator and quarter, as far as a list of all of them shows it. */
export const periodProgress = z.strictObject({
  indicator: indicatorCode,
  title: text,
  owner: text,
  results: z.array(resultSummary),
  period: periodCode,
  target: z.string().nullable(),
  ...reportingWindow.shape,
  window: windowState,
  cancelled: cancellation.nullable(),
  /** How many districts stand where; those that have not begun are `none`. */
  states: z.record(sheetState, z.number().int()),
  late: z.number().int(),
  /** The districts that have submitted nothing, and whose due day is over. */
  overdue: z.array(districtCode),
  /** The districts that want an accepted sheet reopened, and have had no answer. */
  pleading: z.array(districtCode),
  /** Where the owner's own sheet stands, which is in none of the counts; null where it has none. */
  ownerSheet: z
    .strictObject({
      office: officeCode,
      name: text,
      state: sheetState,
      late: z.boolean(),
      overdue: z.boolean(),
      pleading: z.boolean(),
    })
    .nullable(),
  /** Of what has been submitted. */
  ...together,
});
export type PeriodProgress = z.infer<typeof periodProgress>;

/**
 * An agency's year: a district office's own sheets, or the city's result of the indicators that another agency owns.
 * `evaluated` counts sheets: of a district's own one at most.
 */
export const overview = z.strictObject({
  agency: z.strictObject({ code: z.string(), name: text, district: districtCode.nullable() }),
  fiscalYear: z.number().int(),
  lines: z.array(
    z.strictObject({
      indicator: indicatorCode,
      title: text,
      results: z.array(resultSummary),
      quarters: z.array(
        z.strictObject({
          period: periodCode,
          target: z.string().nullable(),
          /** As accepted where it has been, else as submitted; null where nothing was. */
          result: result.nullable(),
          /** The district's own; null for the city's. */
          basis: basis.nullable(),
          /** How the city's is made up; null for a district's own. */
          together: z.strictObject(together).omit({ result: true }).nullable(),
          againstTarget: differenceText,
          /** The district's own; null for the city's. */
          state: sheetState.nullable(),
          late: z.boolean(),
          evaluation: evaluation.nullable(),
          evaluated: z.number().int(),
          expected: z.number().int(),
          /** The owner's own sheet beside the city's figure; null of a district's office, and where the owner has none. */
          owner: z
            .strictObject({
              office: officeCode,
              state: sheetState,
              late: z.boolean(),
              result: result.nullable(),
              basis: basis.nullable(),
              againstTarget: differenceText,
              evaluation: evaluation.nullable(),
            })
            .nullable(),
          cancelled: z.boolean(),
        }),
      ),
    }),
  ),
});
export type Overview = z.infer<typeof overview>;

/** The agencies that have an overview of a year: district offices, and owners of indicators. */
export const agency = z.strictObject({ code: z.string(), name: text, district: districtCode.nullable() });
export type Agency = z.infer<typeof agency>;

const cityPath = '/api/v1/consolidations/{indicator}/{period}';
const viewed = z.strictObject({ view: view.default('submitted') });

export const cityOperations = {
  readConsolidation: {
    method: 'get',
    path: cityPath,
    summary: "The city's figure and every district's line, as accepted, as submitted or as filled now",
    access: cityReaders,
    asOf: true,
    fresh: 'log',
    query: viewed,
    answer: consolidation,
  },
  readConsolidationRows: {
    method: 'get',
    path: `${cityPath}/rows`,
    summary: 'The rows behind a consolidation, office by office, a page of them after another',
    access: cityReaders,
    exports: true,
    asOf: true,
    query: viewed.extend({ after: officeCode.optional() }),
    limits: heavy,
    answer: consolidationRows,
  },
  readTrend: {
    method: 'get',
    path: '/api/v1/trends/{indicator}',
    summary: 'An indicator through the quarters of its years',
    access: cityReaders,
    asOf: true,
    fresh: 'log',
    query: viewed,
    answer: trend,
  },
  listProgress: {
    method: 'get',
    path: '/api/v1/progress/{fiscalYear}',
    summary: 'How far every indicator and quarter of a year has come',
    access: cityReaders,
    asOf: true,
    fresh: 'log',
    answer: z.array(periodProgress),
  },
  listAgencies: {
    method: 'get',
    path: '/api/v1/overviews/{fiscalYear}',
    summary: 'The agencies that have indicators in a year',
    access: everybody,
    asOf: true,
    fresh: 'log',
    answer: z.array(agency),
  },
  readOverview: {
    method: 'get',
    path: '/api/v1/overviews/{fiscalYear}/{agency}',
    summary: "An agency's year: its indicators, four quarters each, with results, targets and evaluations",
    access: everybody,
    asOf: true,
    fresh: 'log',
    answer: overview,
  },
} as const satisfies Operations;
