import { z } from 'zod';
import { receiptStatement } from './sheets.ts';
import { at, figure, text } from './terms.ts';

/** What anybody is told who has a receipt's code: what it says and whether it holds, without rows, report or names. */

/** How a receipt's seal is found: see server/receipts/check-receipt.ts. */
export const sealFindings = ['holds', 'unsigned', 'content', 'signature', 'key', 'code'] as const;

/**
 * What has become of a submission since:
 *
 * | is | what is so |
 * |---|---|
 * | waiting | it waits for the planning office |
 * | returned, reopened | the office is to mend it |
 * | accepted, evaluated | it stands |
 * | replaced | a later submission counts in its place |
 * | withdrawn | the office has taken it back |
 */
export const fates = ['waiting', 'returned', 'reopened', 'accepted', 'evaluated', 'replaced', 'withdrawn'] as const;
export type Fate = (typeof fates)[number];

/** A receipt that is not what its code is made of says nothing more. */
const altered = z.strictObject({ code: z.string(), finding: z.literal('code') });

const found = z.strictObject({
  code: z.string(),
  finding: z.enum(sealFindings).exclude(['code']),
  /** The indicator's title in the version that has counted; null where that is not known. */
  title: text.nullable(),
  period: text,
  office: text,
  results: z.array(z.strictObject({ name: text, unit: text, figure })),
  since: z.strictObject({ is: z.enum(fates), at: at.nullable() }),
  /** When an accepted figure was counted anew. */
  restatedAt: at.nullable(),
  /** Whether the indicator is not reported on any more in that quarter. */
  cancelled: z.boolean(),
  /** What is proven, to be hashed and signed as its canonical text. */
  statement: receiptStatement,
  signature: z.string().nullable(),
});

export const verification = z.discriminatedUnion('finding', [altered, found]);
export type Verification = z.infer<typeof verification>;
export type FoundReceipt = z.infer<typeof found>;

/** The keys that receipts are checked by, the oldest first. */
export const publishedKeys = z.strictObject({
  keys: z.array(z.strictObject({ id: z.string(), publicKey: z.string(), since: at })),
});
export type PublishedKeys = z.infer<typeof publishedKeys>;
