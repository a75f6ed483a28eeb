import { z } from 'zod';

/**
 * Signing in by an OpenID Connect provider. The page that begins keeps a verifier to itself and shows its digest; only
 * who shows the verifier ends what was begun, so that an answer of the provider that is mailed to somebody lets nobody in.
 */

const secret = z.string().regex(/^[\w-]{43}$/, '43 letters of base64url');

export const providerBegin = z.strictObject({
  /** SHA-256 of the verifier, in base64url. */
  challenge: secret,
  /** The page of ours that the browser comes back to, like `/board?year=2563`; null for a dialog of Excel's. */
  returnTo: z.string().max(2_000).nullable(),
});
export type ProviderBegin = z.infer<typeof providerBegin>;

/** Where the browser goes. */
export const providerAddress = z.strictObject({ address: z.url() });

/** What the provider answered, as it came back in the address. */
export const providerReturn = z.strictObject({
  state: z.string().max(200),
  code: z.string().max(8_000).optional(),
  iss: z.string().max(500).optional(),
  error: z.string().max(200).optional(),
});
export type ProviderReturn = z.infer<typeof providerReturn>;

/** Who must come of it: whose work waits for a new sign-in; null for anybody. */
const expected = z.string().max(200).nullable();

export const providerRedeem = z.strictObject({ answer: providerReturn, verifier: secret, expected });
export type ProviderRedeem = z.infer<typeof providerRedeem>;

/** A token that Excel has given the pane (nested app authentication). */
export const providerToken = z.strictObject({ token: z.string().max(12_000), expected });
export type ProviderToken = z.infer<typeof providerToken>;

/** Where the provider's answer stands in the address of the page that one comes back to. */
export const returnMark = '#provider?';
