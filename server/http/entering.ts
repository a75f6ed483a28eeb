import { type Context, Hono } from 'hono';
import type { z } from 'zod';
import { forgottenBody, keyBody, nextBody, signInBody, signOutBody } from '../../shared/wire/entering.ts';
import type { AccessRecord } from '../access/access-record.ts';
import type { Auth } from '../auth/auth.ts';
import type { Entering } from '../auth/entering/entering.ts';
import { isRefusal, refuseForm } from '../refusal.ts';
import { readJson } from '../routes/json-body.ts';
import type { ForgottenPasswords } from '../use-cases/accounts/forgotten-password.ts';
import type { Environment } from './environment.ts';
import { problemAnswer } from './problem-answer.ts';
import { callerOf, stepAnswer } from './step-answer.ts';

const largestBody = 16 * 1024;

export type EnteringRouteNeeds = {
  auth: Pick<Auth, 'signOut'>;
  entering: Entering;
  forgotten: Pick<ForgottenPasswords, 'take'>;
  access: Pick<AccessRecord, 'record'>;
};

/** `/api/auth/…`: signing in, step by step, and out. No cookie is taken or set, so another site has nothing to ride on. */
export function enteringRoute({ auth, entering, forgotten, access }: EnteringRouteNeeds): Hono<Environment> {
  const route = new Hono<Environment>();
  const post = <Body extends z.ZodType>(
    path: string,
    form: Body,
    answer: (body: z.output<Body>, context: Context<Environment>) => Promise<Response>,
  ) =>
    route.post(path, async (context) => {
      const read = await readJson(context.req.raw, largestBody);
      if (isRefusal(read)) return problemAnswer(context, read);
      const body = form.safeParse(read.json);
      return body.success ? answer(body.data, context) : problemAnswer(context, refuseForm(body.error));
    });
  post('/sign-in/username', signInBody, async (body, context) =>
    stepAnswer(context, await entering.byPassword(body, callerOf(context))),
  );
  post('/key', keyBody, async ({ key }, context) => stepAnswer(context, await entering.byKey(key)));
  post('/next', nextBody, async (body, context) => stepAnswer(context, await entering.next(body, callerOf(context))));
  post('/forgotten', forgottenBody, async ({ username }, context) => {
    forgotten.take(username, context.get('address'));
    return context.json({});
  });
  post('/sign-out', signOutBody, async ({ left = [] }, context) => {
    const people = await auth.signOut(context.req.header('Authorization'), left);
    for (const person of people) access.record('signed-out', { ...callerOf(context), username: person.username });
    return context.json({});
  });
  return route;
}
