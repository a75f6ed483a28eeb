import { me } from '../../shared/wire/accounts.ts';
import type { Person } from '../person.ts';

/** Whose a row of better-auth's users is. */
export function toPerson(user: { name: string } & Record<string, unknown>): Person {
  const { username, name, role, district, department } = user;
  return me.parse({ username, displayName: name, role, district: district ?? null, department: department ?? null });
}
