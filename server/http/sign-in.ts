import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ProblemCode } from '../../shared/wire/problems.ts';
import type { AccessRecord } from '../access/access-record.ts';
import type { Auth } from '../auth/auth.ts';
import { clientAddressHeader } from '../auth/auth-options.ts';
import type { Environment } from './environment.ts';
import { problemAnswer } from './problem-answer.ts';

/** All of better-auth that is open: no sign-up, no changing of one's account, no looking for user names. */
const open = [
  ['POST', '/sign-in/username'],
  ['POST', '/sign-out'],
  ['POST', '/change-password'],
  ['GET', '/get-session'],
] as const;

const largestBody = 16 * 1024;

/** Mounts better-auth under `/api/auth`, without cookies either way and with our problems for its refusals. */
export function signInRoute(auth: Auth, access: Pick<AccessRecord, 'record'>): Hono<Environment> {
  const route = new Hono<Environment>();
  const limit = bodyLimit({
    maxSize: largestBody,
    onError: (context) => problemAnswer(context, { refused: 'too-large' }),
  });
  for (const [method, path] of open) {
    route.on(method, [path], limit, async (context) => {
      const headers = new Headers(context.req.raw.headers);
      headers.delete('Cookie');
      const { address } = context.var;
      headers.set(clientAddressHeader, address);
      const leaves = path === '/sign-out' ? await auth.identify(context.req.header('Authorization')) : null;
      const answer = await auth.handle(new Request(context.req.raw, { headers }));
      if (!answer.ok) {
        const retryAfter = answer.headers.get('X-Retry-After');
        return problemAnswer(
          context,
          { refused: problemOf(answer.status, path) },
          retryAfter ? { 'Retry-After': retryAfter } : {},
        );
      }
      if (leaves) access.record('signed-out', { username: leaves.username, address, route: context.req.path });
      const open = new Response(answer.body, answer);
      open.headers.delete('Set-Cookie');
      return open;
    });
  }
  return route;
}

function problemOf(status: number, path: string): ProblemCode {
  if (status === 429) return 'too-many-requests';
  if (status >= 500) return 'internal';
  if (status === 415) return 'unsupported-media-type';
  // A name or password of a wrong form is as wrong as any other, and says no more about which names there are.
  if (path === '/sign-in/username') return status === 400 ? 'invalid-body' : 'wrong-credentials';
  return status === 401 ? 'unauthenticated' : 'invalid-body';
}
