import { type Context, Hono } from 'hono';
import { problems } from '../../shared/wire/problems.ts';
import type { PublishedKeys } from '../../shared/wire/verification.ts';
import type { AccessRecord } from '../access/access-record.ts';
import { countStrangers } from '../limits/strangers.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { ReadingStorage } from '../storage/storage.ts';
import { verifyReceipt } from '../use-cases/receipts/verify-receipt.ts';
import type { Environment } from './environment.ts';
import { problemAnswer } from './problem-answer.ts';
import { verifyPage } from './verify-page.ts';

export type VerifyDesk = { storage: ReadingStorage; access: Pick<AccessRecord, 'record'> };

/** Of one network in a minute: a desk with a heap of papers, and no one who tries codes. */
const perMinute = 60;

/**
 * For anyone, signed in or not: `/verify` has a field for a code, `/verify/CODE` says what that receipt is, as a page or to
 * programs as JSON, as `/api/v1/verify/CODE` always does; `/verify/keys` lists the keys that receipts are checked by.
 */
export function verifyRoute({ storage, access }: VerifyDesk): Hono<Environment> {
  const route = new Hono<Environment>();
  const calls = countStrangers(perMinute);
  const refuse = (context: Context<Environment>, refusal: Refusal, written: string, asPage: boolean) => {
    const wait = refusal.retryAfter === undefined ? {} : { 'Retry-After': String(refusal.retryAfter) };
    if (!asPage) return problemAnswer(context, refusal);
    return context.html(verifyPage({ written, refused: refusal.refused }), problems[refusal.refused].status, wait);
  };
  const answer = async (context: Context<Environment>, written: string, asPage: boolean) => {
    context.header('Cache-Control', 'no-store');
    const seconds = await calls(context.get('address'));
    if (seconds !== null) {
      access.record('slowed', { username: null, address: context.get('address'), route: '/verify' });
      return refuse(context, { refused: 'too-many-requests', retryAfter: seconds }, written, asPage);
    }
    const verified = await verifyReceipt(storage, written);
    if (isRefusal(verified)) return refuse(context, verified, written, asPage);
    return asPage ? context.html(verifyPage({ verified })) : context.json(verified);
  };
  route.get('/verify', async (context) => {
    const { code } = context.req.query();
    return code === undefined ? context.html(verifyPage({})) : answer(context, code, isPage(context));
  });
  route.get('/verify/keys', async (context) => {
    const keys = await storage.listReceiptKeys();
    return context.json({
      keys: keys.map(({ id, publicKey, at: since }) => ({ id, publicKey, since })),
    } satisfies PublishedKeys);
  });
  route.get('/verify/:code', async (context) => answer(context, context.req.param('code'), isPage(context)));
  route.get('/api/v1/verify/:code', async (context) => answer(context, context.req.param('code'), false));
  return route;
}

/** A browser says that it takes pages; a program that asks for JSON does not. */
function isPage({ req }: Context<Environment>): boolean {
  const accepted = req.header('Accept') ?? '';
  return accepted.includes('text/html') || !accepted.includes('json');
}
