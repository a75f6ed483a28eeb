import { z } from 'zod';

/** Where a person's daily digest goes. */

/** Where a person's daily digest goes. */
export const mailBody = z.strictObject({ address: z.email().max(254).nullable(), digest: z.boolean() });

/** `available`: whether this server can send mail at all. */
export const mailSettings = z.strictObject({ ...mailBody.shape, available: z.boolean() });
export type MailSettings = z.infer<typeof mailSettings>;
