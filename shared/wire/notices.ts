import { z } from 'zod';
import { everybody } from './access.ts';
import type { Operations } from './operation.ts';

/** Where a person's daily digest goes. */

const wish = z.strictObject({ address: z.email().max(254).nullable(), digest: z.boolean() });

export const mailBody = wish.refine(({ address, digest }) => !digest || address !== null, {
  path: ['address'],
  message: 'a digest needs an address',
});

/**
 * `available`: whether this server can send mail at all. `confirmed`: by the link in a mail to the address, before which no
 * digest goes there; `asked` says that such a mail has just been sent.
 */
export const mailSettings = z.strictObject({
  ...wish.shape,
  available: z.boolean(),
  confirmed: z.boolean(),
  asked: z.boolean(),
});
export type MailSettings = z.infer<typeof mailSettings>;

export const noticeOperations = {
  readMail: {
    method: 'get',
    path: '/api/v1/me/mail',
    summary: 'Where my daily digest goes',
    access: everybody,
    answer: mailSettings,
  },
  setMail: {
    method: 'put',
    path: '/api/v1/me/mail',
    summary: 'Set where my daily digest goes, or that I want none',
    access: everybody,
    body: mailBody,
    // A mail goes out with it, to whatever address.
    limits: { perMinute: 10 },
    answer: mailSettings,
  },
} as const satisfies Operations;
