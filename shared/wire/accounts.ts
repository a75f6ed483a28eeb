import { z } from 'zod';
import { districtCode } from './terms.ts';

/** Who is signed in. */

export const role = z.enum(['district', 'planning', 'administrator', 'viewer']);
export type Role = z.infer<typeof role>;

export const me = z.strictObject({
  username: z.string(),
  displayName: z.string(),
  role,
  /** DOPA code, for the role `district`. */
  district: districtCode.nullable(),
});
export type Me = z.infer<typeof me>;
