import { problem } from '../../shared/wire/problem.ts';
import { done, failed, type Outcome } from '../outcome.ts';
import { offline, refused, unexpectedAnswer } from './troubles.ts';

export const timeLimit = 20_000;

export type Fetch = (url: string, request: RequestInit) => Promise<Response>;

export type Answered = { headers: Headers; body: unknown };

/**
 * One request and its answer. Who is asking is said by the token alone: cookies are left out, since browsers withhold
 * them from the iframe that a pane is, and a sign-out must mean it.
 */
export async function exchange(fetch: Fetch, url: string, request: RequestInit): Promise<Outcome<Answered>> {
  let response: Response;
  let written: string;
  try {
    response = await fetch(url, { ...request, credentials: 'omit', signal: AbortSignal.timeout(timeLimit) });
    written = await response.text();
  } catch {
    return failed(offline);
  }
  const body = readJson(written);
  if (response.ok) return done({ headers: response.headers, body });
  const refusal = problem.safeParse(body);
  return failed(refusal.success ? refused(refusal.data) : unexpectedAnswer);
}

function readJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
