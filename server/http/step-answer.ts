import type { Context } from 'hono';
import { deviceHeader, tokenHeader } from '../../shared/wire/entering.ts';
import type { Entered } from '../auth/entering/entering.ts';
import type { Caller } from '../auth/sessions.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Environment } from './environment.ts';
import { problemAnswer } from './problem-answer.ts';

/** The next step of a sign-in, with the last one the session's token and the mark of the device; or why there is none. */
export function stepAnswer(context: Context<Environment>, entered: Entered | Refusal): Response {
  if (isRefusal(entered)) return problemAnswer(context, entered);
  const { step, session } = entered;
  if (session) {
    context.header(tokenHeader, session.token);
    context.header(deviceHeader, session.device);
  }
  return context.json(step);
}

/** Where a call comes from, as far as it can be known. */
export function callerOf({ req, var: { address } }: Context<Environment>): Caller {
  return { address, agent: req.header('User-Agent') ?? '', route: req.path };
}
