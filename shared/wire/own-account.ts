import { z } from 'zod';
import { everybody } from './access.ts';
import type { Operations } from './operation.ts';
import { text } from './terms.ts';

/** What everybody does with an account of their own: password, sessions, second factor. */

const password = z.string().max(1000);

/** Null where the account has none, since its person signs in by a provider. */
const presentPassword = z.strictObject({ password: password.nullable() });

export const ownSession = z.strictObject({
  id: z.string(),
  /** Whether the call itself is made by it. */
  current: z.boolean(),
  /** Browser and system, as far as they say so. */
  device: text,
  address: z.string(),
  begun: z.iso.datetime(),
  /** To within five minutes. */
  lastSeen: z.iso.datetime(),
});
export type OwnSession = z.infer<typeof ownSession>;

const sessions = z.strictObject({ sessions: z.array(ownSession) });

export const secondFactor = z.strictObject({
  /** Since when there is one; null without one. */
  since: z.iso.datetime().nullable(),
  /** Recovery codes that have not been used. */
  recoveryCodes: z.number().int(),
  /** Whether the person's role must have one. */
  demanded: z.boolean(),
  /** Whether the account has a password, which is asked for again before any of this is changed. */
  password: z.boolean(),
});
export type SecondFactor = z.infer<typeof secondFactor>;

const recoveryCodes = z.strictObject({ recoveryCodes: z.array(z.string()) });

export const ownAccountOperations = {
  changePassword: {
    method: 'put',
    path: '/api/v1/me/password',
    summary: 'Change my password, and end all my other sessions',
    access: everybody,
    body: z.strictObject({ currentPassword: password, newPassword: password }),
    answer: sessions,
    refusals: ['wrong-password', 'password-refused', 'sign-in-slowed'],
  },
  readSessions: {
    method: 'get',
    path: '/api/v1/me/sessions',
    summary: 'Where I am signed in',
    access: everybody,
    answer: sessions,
  },
  endSessions: {
    method: 'post',
    path: '/api/v1/me/sessions/end',
    summary: 'End one of my sessions, or all but this one',
    access: everybody,
    body: z.union([z.strictObject({ session: z.string() }), z.strictObject({ others: z.literal(true) })]),
    answer: sessions,
  },
  readOutboxKey: {
    method: 'get',
    path: '/api/v1/me/outbox-key',
    summary: 'The key by which what I have not sent yet is kept on a computer, in base64',
    access: everybody,
    answer: z.strictObject({ key: z.string() }),
  },
  readSecondFactor: {
    method: 'get',
    path: '/api/v1/me/second-factor',
    summary: 'Whether I have a second factor',
    access: everybody,
    answer: secondFactor,
  },
  proposeSecondFactor: {
    method: 'post',
    path: '/api/v1/me/second-factor/propose',
    summary: 'Begin to set up a second factor: its secret, which is not in force before it is confirmed',
    access: everybody,
    body: presentPassword,
    answer: z.strictObject({ ticket: z.string(), secret: z.string(), uri: z.string() }),
    refusals: ['wrong-password', 'sign-in-slowed'],
  },
  confirmSecondFactor: {
    method: 'put',
    path: '/api/v1/me/second-factor',
    summary: 'Set up the second factor that was begun, by a code of it; in place of an earlier one',
    access: everybody,
    body: z.strictObject({ ticket: z.string().max(100), code: z.string().max(100) }),
    answer: recoveryCodes,
    refusals: ['wrong-code', 'clock-off', 'ticket-ended'],
  },
  removeSecondFactor: {
    method: 'post',
    path: '/api/v1/me/second-factor/remove',
    summary: 'Take my second factor away, where my role need not have one',
    access: everybody,
    body: presentPassword,
    answer: secondFactor,
    refusals: ['wrong-password', 'sign-in-slowed', 'second-factor-demanded'],
  },
  renewRecoveryCodes: {
    method: 'post',
    path: '/api/v1/me/second-factor/recovery-codes',
    summary: 'New recovery codes in place of the old ones',
    access: everybody,
    body: presentPassword,
    answer: recoveryCodes,
    refusals: ['wrong-password', 'sign-in-slowed', 'not-found'],
  },
} as const satisfies Operations;
