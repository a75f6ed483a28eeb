import { z } from 'zod';

/**
 * Signing in: a walk of steps that needs no session and ends in one. Each answer is the next step; the last one bears the
 * session's token in the header `set-auth-token`.
 */

/** The name of the next step's right to be taken: random, for one purpose, good for ten minutes. */
const ticket = z.string().max(100);

export const step = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('done'),
    /** Where a second factor has just been set up: each is good once, and they are shown this once. */
    recoveryCodes: z.array(z.string()).optional(),
  }),
  z.strictObject({ step: z.literal('new-password'), ticket, username: z.string(), displayName: z.string() }),
  z.strictObject({ step: z.literal('second-factor'), ticket }),
  z.strictObject({
    step: z.literal('set-up-second-factor'),
    ticket,
    /** `otpauth://…`, as a QR code shows it. */
    uri: z.string(),
    /** The same secret to be typed: base32. */
    secret: z.string(),
  }),
]);
export type Step = z.infer<typeof step>;

const password = z.string().max(1000);

/** What a browser was given when somebody last signed in by it: guessing elsewhere does not slow it. */
const device = z.string().max(200).optional();

export const signInBody = z.strictObject({ username: z.string().max(200), password, device });
export type SignInBody = z.infer<typeof signInBody>;

export const keyBody = z.strictObject({ key: z.string().max(200) });

export const nextBody = z.union([
  z.strictObject({ ticket, password }),
  z.strictObject({ ticket, code: z.string().max(100) }),
]);
export type NextBody = z.infer<typeof nextBody>;

/** The header of a last step that bears the session's token. */
export const tokenHeader = 'set-auth-token';

/** The header of a last step that bears what `device` says from then on. */
export const deviceHeader = 'set-known-device';

/** A token without its signature opens nothing: by it a browser ends sessions that it has left while it was offline. */
export const signOutBody = z.strictObject({ left: z.array(z.string().max(200)).max(20).optional() });

export const forgottenBody = z.strictObject({ username: z.string().max(200) });
