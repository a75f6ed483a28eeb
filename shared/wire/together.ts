import { z } from 'zod';
import { districtCode, result } from './terms.ts';

/** Several districts together: their sums' result, and how many are in it. */
export const together = {
  result,
  /** The version by whose results the sums are told: its measures are what most districts have. */
  by: z.number().int().positive(),
  /** Districts whose numbers are in it, that have said that nothing applies to them, and that are to report. */
  counted: z.number().int(),
  notApplicable: z.number().int(),
  expected: z.number().int(),
  /** The versions that have counted what is in it, the oldest first. */
  versions: z.array(z.strictObject({ version: z.number().int().positive(), districts: z.number().int() })),
  /** Districts whose numbers mean something else and are not in it. */
  leftOut: z.array(z.strictObject({ district: districtCode, version: z.number().int().positive() })),
  /** How many of the districts in it have been restated. */
  restated: z.number().int(),
};

/** What the districts of an indicator come to together as submitted by now: what its owner's sheet is over. */
export const districtsNow = z.strictObject(together);
export type DistrictsNow = z.infer<typeof districtsNow>;
