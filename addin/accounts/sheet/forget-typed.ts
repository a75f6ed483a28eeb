import { keptName } from '../../parts/use-kept.ts';
import type { Keep } from '../../sync/keep.ts';
import { deedNames } from './deeds-of.ts';

/** Where what is typed of an account is kept on this computer until it is stored. */
export const keptAs = {
  form: (username: string) => `account-${username}`,
  deed: (deed: string, username: string) => `${deed}-${username}`,
};

/** Lets go of all that an administrator has typed of an account whose person has been erased: it names them. */
export function forgetTyped(keep: Keep, administrator: string, username: string): void {
  const names = [keptAs.form(username), ...deedNames.map((deed) => keptAs.deed(deed, username))];
  for (const name of names) keep.remove(keptName(administrator, name));
}
