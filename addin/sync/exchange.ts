import { problem } from '../../shared/wire/problem.ts';
import { done, failed, type Outcome } from '../outcome.ts';
import { offline, refused, unexpectedAnswer } from './troubles.ts';

export const timeLimit = 20_000;

const notModified = 304;

export type Fetch = (url: string, request: RequestInit) => Promise<Response>;

/** `unchanged`: the answer is still the one whose tag was shown. */
export type Answered = { headers: Headers; body: unknown; unchanged: boolean };

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
  const { headers, status } = response;
  if (status === notModified) return done({ headers, body: undefined, unchanged: true });
  const body = readJson(written);
  if (response.ok) return done({ headers, body, unchanged: false });
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
