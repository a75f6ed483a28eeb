import { Hono } from 'hono';
import type { z } from 'zod';
import { firstAdministrator, setUpKey } from '../../shared/wire/set-up.ts';
import type { FirstAdministrator } from '../auth/first-administrator.ts';
import { isRefusal, type Refusal, refuseForm } from '../refusal.ts';
import { readJson } from '../routes/json-body.ts';
import type { Environment } from './environment.ts';
import { problemAnswer } from './problem-answer.ts';

const largestBody = 16 * 1024;

/** `/api/auth/set-up`: whoever has the key of the first start makes the first administrator, who then signs in as anybody does. */
export function setUpRoute(first: FirstAdministrator): Hono<Environment> {
  const route = new Hono<Environment>();
  const take = <Form extends z.ZodType>(
    path: string,
    form: Form,
    answer: (body: z.output<Form>) => Promise<object | Refusal>,
  ) =>
    route.post(path, async (context) => {
      const read = await readJson(context.req.raw, largestBody);
      if (isRefusal(read)) return problemAnswer(context, read);
      const body = form.safeParse(read.json);
      if (!body.success) return problemAnswer(context, refuseForm(body.error));
      const answered = await answer(body.data);
      return isRefusal(answered) ? problemAnswer(context, answered) : context.json(answered);
    });
  take('/key', setUpKey, async ({ key }) => (await first.refuseKey(key)) ?? {});
  take('/', firstAdministrator, first.make);
  return route;
}
