import { Hono } from 'hono';
import type { z } from 'zod';
import { keyBody, nextBody, signInBody, signOutBody } from '../../shared/wire/entering.ts';
import type { AccessRecord } from '../access/access-record.ts';
import type { Auth } from '../auth/auth.ts';
import type { Entered, Entering } from '../auth/entering/entering.ts';
import type { Caller } from '../auth/sessions.ts';
import { isRefusal, type Refusal, refuseForm } from '../refusal.ts';
import { readJson } from '../routes/json-body.ts';
import type { Environment } from './environment.ts';
import { problemAnswer } from './problem-answer.ts';
import { callerOf, stepAnswer } from './step-answer.ts';

const largestBody = 16 * 1024;

export type EnteringRouteNeeds = {
  auth: Pick<Auth, 'signOut'>;
  entering: Entering;
  access: Pick<AccessRecord, 'record'>;
};

/** `/api/auth/…`: signing in, step by step, and out. No cookie is taken or set, so another site has nothing to ride on. */
export function enteringRoute({ auth, entering, access }: EnteringRouteNeeds): Hono<Environment> {
  const route = new Hono<Environment>();
  const take = <Body extends z.ZodType>(
    path: string,
    form: Body,
    answer: (body: z.output<Body>, caller: Caller) => Promise<Entered | Refusal>,
  ) =>
    route.post(path, async (context) => {
      const read = await readJson(context.req.raw, largestBody);
      if (isRefusal(read)) return problemAnswer(context, read);
      const body = form.safeParse(read.json);
      if (!body.success) return problemAnswer(context, refuseForm(body.error));
      return stepAnswer(context, await answer(body.data, callerOf(context)));
    });
  take('/sign-in/username', signInBody, entering.byPassword);
  take('/key', keyBody, ({ key }) => entering.byKey(key));
  take('/next', nextBody, entering.next);
  route.post('/sign-out', async (context) => {
    const read = await readJson(context.req.raw, largestBody);
    if (isRefusal(read)) return problemAnswer(context, read);
    const body = signOutBody.safeParse(read.json);
    if (!body.success) return problemAnswer(context, refuseForm(body.error));
    const people = await auth.signOut(context.req.header('Authorization'), body.data.left ?? []);
    for (const person of people) access.record('signed-out', { ...callerOf(context), username: person.username });
    return context.json({});
  });
  return route;
}
