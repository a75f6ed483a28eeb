import { z } from 'zod';
import { problem } from '../../shared/wire/problem.ts';
import { providerReturn } from '../../shared/wire/provider.ts';
import { done, failed, type Outcome } from '../outcome.ts';
import type { ProviderShown } from './provider-door.ts';
import { offline, refused, unexpectedAnswer } from './troubles.ts';

/** What the page in the provider's window tells the one that has opened it. */
export const providerMessage = z.union([
  z.strictObject({ challenge: z.string(), answer: providerReturn }),
  z.strictObject({ challenge: z.string(), problem }),
  z.strictObject({ challenge: z.string(), offline: z.literal(true) }),
]);
export type ProviderMessage = z.infer<typeof providerMessage>;

/** The page that the provider's window shows first and last. */
export const windowPage = '/provider.html';
/** How it is heard in a browser, where a provider may have cut it off from the page that has opened it. */
export const windowChannel = 'traimat.provider';

/** What has come of it, for the page that holds the verifier. */
export function heard(message: ProviderMessage, verifier: string): Outcome<ProviderShown> {
  if ('answer' in message) return done({ path: 'redeem', body: { answer: message.answer, verifier } });
  return failed('problem' in message ? refused(message.problem) : offline);
}

/** A message as text; what is none of ours counts as an answer of somebody else's. */
export function readMessage(text: string): Outcome<ProviderMessage> {
  try {
    const read = providerMessage.safeParse(JSON.parse(text));
    return read.success ? done(read.data) : failed(unexpectedAnswer);
  } catch {
    return failed(unexpectedAnswer);
  }
}
