import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import {
  providerBegin,
  providerRedeem,
  providerReturn,
  providerToken,
  returnMark,
} from '../../shared/wire/provider.ts';
import { answerQuery } from '../auth/provider/answer-query.ts';
import { dialogPage, type ProviderSignIn } from '../auth/provider/provider-sign-in.ts';
import type { Person } from '../person.ts';
import { isRefusal, type Refusal, refuseForm } from '../refusal.ts';
import type { Environment } from './environment.ts';
import { problemAnswer } from './problem-answer.ts';

/** A token of Entra's with many groups has some ten kilobytes. */
const largestBody = 16 * 1024;

/** Sign-in by provider under `/api/auth/provider`; `letIn` answers with the first step of whoever the provider named. */
export function providerRoute(
  provider: ProviderSignIn,
  letIn: (person: Person, context: Context<Environment>) => Promise<Response>,
): Hono<Environment> {
  const route = new Hono<Environment>();
  const limit = bodyLimit({
    maxSize: largestBody,
    onError: (context) => problemAnswer(context, { refused: 'too-large' }),
  });
  const admit = async (context: Context<Environment>, person: Person | Refusal) =>
    isRefusal(person) ? problemAnswer(context, person) : letIn(person, context);

  route.post('/start', limit, async (context) => {
    const wanted = await readBody(context, providerBegin);
    const begun = isRefusal(wanted) ? wanted : await provider.begin(wanted);
    return isRefusal(begun) ? problemAnswer(context, begun) : context.json(begun);
  });
  route.get('/callback', async (context) => {
    const answer = providerReturn.safeParse(answerIn(context.req.query()));
    const page = answer.success ? await provider.returnTo(answer.data.state) : null;
    // Behind the #, where neither a log nor the next page that is opened from there sees it.
    const shown = answer.success ? answerQuery(answer.data) : '';
    return context.redirect(`${page ?? dialogPage}${returnMark}${shown}`, 303);
  });
  route.post('/redeem', limit, async (context) => {
    const shown = await readBody(context, providerRedeem);
    return admit(context, isRefusal(shown) ? shown : await provider.redeem(shown));
  });
  route.post('/token', limit, async (context) => {
    const shown = await readBody(context, providerToken);
    return admit(context, isRefusal(shown) ? shown : await provider.enter(shown));
  });
  return route;
}

/** Of what a provider adds of its own nothing is taken along. */
function answerIn({ state, code, iss, error }: Record<string, string>): object {
  return { state, code, iss, error };
}

async function readBody<Schema extends z.ZodType<object>>(
  context: Context<Environment>,
  schema: Schema,
): Promise<z.output<Schema> | Refusal> {
  const body: unknown = await context.req.json().catch(() => null);
  const read = schema.safeParse(body);
  return read.success ? read.data : refuseForm(read.error);
}
