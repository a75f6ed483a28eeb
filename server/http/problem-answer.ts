import type { Context } from 'hono';
import type { Problem } from '../../shared/wire/problem.ts';
import { problems } from '../../shared/wire/problems.ts';
import type { Refusal } from '../refusal.ts';
import type { Environment } from './environment.ts';
import { preferredLanguage } from './language.ts';

/** Issues that are named one by one: more than a person mends in a day. */
const shownIssues = 200;

/** Any refusal as an answer in the form of RFC 9457: the only place where one is written. */
export function problemAnswer(context: Context<Environment>, refusal: Refusal, headers: Record<string, string> = {}) {
  const { refused, ...extension } = refusal;
  const { status, title, cure } = problems[refused];
  const language = preferredLanguage(context.req.header('Accept-Language'));
  const body: Problem = {
    type: `urn:traimat:problem:${refused}`,
    title: title[language],
    status,
    code: refused,
    text: { title, cure },
    reference: context.get('reference'),
    ...cut(extension),
    ...(extension.hindered ? { hindered: extension.hindered.map(cut) } : {}),
  };
  return context.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    ...(refusal.retryAfter === undefined ? {} : { 'Retry-After': String(refusal.retryAfter) }),
    ...headers,
  });
}

/** The first of many issues, with how many there are. */
function cut<Listed extends Pick<Refusal, 'issues'>>(listed: Listed): Listed & { issueCount?: number } {
  const { issues } = listed;
  if (!issues || issues.length <= shownIssues) return listed;
  return { ...listed, issues: issues.slice(0, shownIssues), issueCount: issues.length };
}
