import { z } from 'zod';
import { cityReaders } from './access.ts';
import { resultSummary } from './indicators.ts';
import { heavy } from './limits.ts';
import type { Operations } from './operation.ts';
import { timeliness } from './review.ts';
import { evaluation, indicatorCode, officeCode, result, sheetState, text } from './terms.ts';

/** All that one agency reports in a quarter, for who sits down with it and looks at its whole quarter. */

/** One of its sheets as accepted. A district's office has sheets as a district, and others as the owner of indicators. */
export const agencySheet = z.strictObject({
  indicator: indicatorCode,
  title: text,
  results: z.array(resultSummary),
  district: officeCode,
  name: text,
  state: sheetState,
  step: z.number().int().nonnegative(),
  late: z.boolean(),
  cancelled: z.boolean(),
  result: result.nullable(),
  evaluation: evaluation.nullable(),
  /** Null where nobody has begun it. */
  timeliness: timeliness.nullable(),
});
export type AgencySheet = z.infer<typeof agencySheet>;

export const agencySheetOperations = {
  listAgencySheets: {
    method: 'get',
    path: '/api/v1/agency-sheets/{agency}/{period}',
    summary: 'All sheets that an agency reports in a quarter, indicator by indicator, as accepted',
    access: cityReaders,
    asOf: true,
    limits: heavy,
    answer: z.array(agencySheet),
  },
} as const satisfies Operations;
