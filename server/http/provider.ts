import { type Context, Hono } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { z } from 'zod';
import {
  providerBegin,
  providerRedeem,
  providerReturn,
  providerToken,
  returnMark,
} from '../../shared/wire/provider.ts';
import type { AccessRecord } from '../access/access-record.ts';
import type { Entering } from '../auth/entering/entering.ts';
import { takeTry } from '../auth/entering/take-try.ts';
import { answerQuery } from '../auth/provider/answer-query.ts';
import { dialogPage, type ProviderSignIn } from '../auth/provider/provider-sign-in.ts';
import type { Person } from '../person.ts';
import { isRefusal, type Refusal, refuseForm } from '../refusal.ts';
import { readJson } from '../routes/json-body.ts';
import type { Environment } from './environment.ts';
import { problemAnswer } from './problem-answer.ts';
import { callerOf, stepAnswer } from './step-answer.ts';

/** A token of Entra's with many groups has some ten kilobytes. */
const largestBody = 16 * 1024;

/** Of one address: a whole office behind one gateway gets in, and nobody fills the disk with what is never ended. */
const perMinute = 300;

export type ProviderRouteNeeds = {
  provider: ProviderSignIn;
  entering: Pick<Entering, 'enter'>;
  access: Pick<AccessRecord, 'record'>;
};

/** Sign-in by provider, under `/api/auth/provider`. */
export function providerRoute({ provider, entering, access }: ProviderRouteNeeds): Hono<Environment> {
  const route = new Hono<Environment>();
  const tries = new RateLimiterMemory({ points: perMinute, duration: 60 });
  const refuse = (context: Context<Environment>, refusal: Refusal, retryAfter: number | null = null) => {
    access.record(retryAfter === null ? 'failed' : 'slowed', { ...callerOf(context), username: null });
    return problemAnswer(context, refusal, retryAfter === null ? {} : { 'Retry-After': String(retryAfter) });
  };
  const take = <Body extends z.ZodType>(
    path: string,
    form: Body,
    answer: (body: z.output<Body>, context: Context<Environment>) => Promise<Response>,
  ) =>
    route.post(path, async (context) => {
      const seconds = await takeTry(tries, context.get('address'));
      if (seconds !== null) return refuse(context, { refused: 'too-many-requests' }, seconds);
      const read = await readJson(context.req.raw, largestBody);
      if (isRefusal(read)) return problemAnswer(context, read);
      const body = form.safeParse(read.json);
      return body.success ? answer(body.data, context) : problemAnswer(context, refuseForm(body.error));
    });
  const letIn = async (context: Context<Environment>, person: Person | Refusal) => {
    if (isRefusal(person)) return refuse(context, person);
    const entered = await entering.enter(person.username, 'provider', callerOf(context));
    return isRefusal(entered) ? refuse(context, entered) : stepAnswer(context, entered);
  };

  take('/start', providerBegin, async (wanted, context) => {
    const begun = await provider.begin(wanted);
    return isRefusal(begun) ? problemAnswer(context, begun) : context.json(begun);
  });
  route.get('/callback', async (context) => {
    const answer = providerReturn.safeParse(answerIn(context.req.query()));
    const page = answer.success ? await provider.returnTo(answer.data.state) : null;
    // Behind the #, where neither a log nor the next page that is opened from there sees it.
    const shown = answer.success ? answerQuery(answer.data) : '';
    return context.redirect(`${page ?? dialogPage}${returnMark}${shown}`, 303);
  });
  take('/redeem', providerRedeem, async (shown, context) => letIn(context, await provider.redeem(shown)));
  take('/token', providerToken, async (shown, context) => letIn(context, await provider.enter(shown)));
  return route;
}

/** Of what a provider adds of its own nothing is taken along. */
function answerIn({ state, code, iss, error }: Record<string, string>): object {
  return { state, code, iss, error };
}
