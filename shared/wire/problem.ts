import { z } from 'zod';
import { fault } from './indicators.ts';
import { type ProblemCode, problems } from './problems.ts';
import { serverSheet } from './sheets.ts';
import { districtCode, issue, sheetState, text } from './terms.ts';

const problemCode = z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]);

/** Why one district's part of a change cannot be made. */
export const districtRefusal = z.strictObject({
  district: districtCode,
  code: problemCode,
  issues: z.array(issue),
  issueCount: z.number().int().optional(),
});
export type DistrictRefusal = z.infer<typeof districtRefusal>;

/** An API error body in the form of RFC 9457, with our code and the words for a person in it. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: problemCode,
    text: z.strictObject({ title: text, cure: text }),
    /** The request's id, as in the server's log. */
    reference: z.string(),
    /** For `invalid-body`: which fields. */
    fields: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
    /** For `has-issues`, `register-issues`, `register-orphans` and `targets-refused`. */
    issues: z.array(issue).optional(),
    /** How many issues there are, where the list has only the first of them. */
    issueCount: z.number().int().optional(),
    /** For `registers-refused`: why, district by district. */
    hindered: z.array(districtRefusal).optional(),
    /** For `invalid-indicator`, `password-refused` and `accounts-refused`. */
    faults: z.array(fault).optional(),
    /** For `revision-conflict`: what is stored now. */
    current: serverSheet.optional(),
    /** For `sheet-moved` where several sheets are changed at once: which districts' are not as they were seen. */
    districts: z.array(districtCode).optional(),
    /** For `wrong-state`: the state that the sheet is in. */
    state: sheetState.optional(),
    /** For 429, 503 and 507: seconds until it may be tried again. */
    retryAfter: z.number().int().positive().optional(),
  })
  .meta({ id: 'Problem', description: 'Why a call was refused, as RFC 9457 has it' });
export type Problem = z.infer<typeof problem>;
