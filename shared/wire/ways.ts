import { z } from 'zod';
import { text } from './terms.ts';

/** What a sign-in form may offer; asked by whoever is not signed in yet. */
export const ways = z.strictObject({
  /** Who else lets people in. */
  provider: z
    .strictObject({
      name: text,
      /** How Excel itself is asked for the person; null where it is not. */
      nested: z.strictObject({ clientId: z.string(), authority: z.string() }).nullable(),
    })
    .nullable(),
  /** Whether a forgotten password can be mailed. */
  forgotten: z.boolean(),
  /** Whom to ask, in words. */
  contact: z.string().nullable(),
});
export type Ways = z.infer<typeof ways>;
export type ProviderWay = NonNullable<Ways['provider']>;
