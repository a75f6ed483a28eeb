import { z } from 'zod';
import { everybody, role } from './access.ts';
import type { Operations } from './operation.ts';
import { departmentCode, districtCode } from './terms.ts';

/** Who is signed in. */

export const me = z.strictObject({
  username: z.string(),
  displayName: z.string(),
  role,
  /** DOPA code, for the role `district`. */
  district: districtCode.nullable(),
  /** Agency code, for whoever is of a department. */
  department: departmentCode.nullable(),
});
export type Me = z.infer<typeof me>;

export const accountOperations = {
  readMe: { method: 'get', path: '/api/v1/me', summary: 'Who is signed in', access: everybody, answer: me },
} as const satisfies Operations;
