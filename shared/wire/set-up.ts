import { z } from 'zod';
import { accountNameForm } from '../rules/accounts/account-name.ts';
import { written } from './terms.ts';

/** The first start: whoever has the key that the server prints makes the first administrator, once. */

const key = z.string().max(200);

export const setUpKey = z.strictObject({ key });

export const firstAdministrator = z.strictObject({
  key,
  displayName: written.trim().min(1).max(100),
  username: z.string().trim().toLowerCase().regex(accountNameForm, '3 to 30 of a–z, 0–9, _ and .'),
  password: z.string().max(1_000),
});
export type FirstAdministratorBody = z.infer<typeof firstAdministrator>;

export const firstAdministratorMade = z.strictObject({ username: z.string() });
