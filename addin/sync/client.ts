import type { z } from 'zod';
import type { Operation, Precondition, Seen } from '../../shared/wire/operation.ts';
import { type OperationName, operations } from '../../shared/wire/operations.ts';
import type { Written } from '../../shared/wire/parameters.ts';
import { done, failed, type Outcome } from '../outcome.ts';
import { exchange, type Fetch } from './exchange.ts';
import { createSeenAnswers, type SeenAnswers } from './seen-answers.ts';
import { unexpectedAnswer } from './troubles.ts';

type Operations = typeof operations;
type Part<Name extends OperationName, Key extends 'query' | 'body'> = Operations[Name] extends {
  [K in Key]: infer Schema extends z.ZodType;
}
  ? { [K in Key]: z.input<Schema> }
  : unknown;

/**
 * What an operation is called with: what it changes goes as If-Match, `key` as Idempotency-Key, and `asOf` is the moment
 * of the past whose answer is asked for.
 */
export type CallInput<Name extends OperationName> = { parameters: Written<Operations[Name]['path']> } & Part<
  Name,
  'query'
> &
  Part<Name, 'body'> &
  Precondition<Operations[Name]> &
  (Operations[Name] extends { asOf: true } ? { asOf?: string | undefined } : unknown);

export type Answer<Name extends OperationName> = z.output<Operations[Name]['answer']>;

/** Calls one of the server's operations by name. */
export type Call = <Name extends OperationName>(name: Name, input: CallInput<Name>) => Promise<Outcome<Answer<Name>>>;

/** Who is calling; `renew` asks the person to sign in again, and is true when that went well. */
export type Caller = { token(): string | null; renew(): Promise<boolean> };

/** The typed client. An answer that the server calls unchanged is the one that it gave before. A call that meets an expired session waits for a new sign-in, then goes on with what was asked. */
export function createClient(fetch: Fetch, caller: Caller): Call {
  const seen = createSeenAnswers();
  return async (name, input) => {
    const token = caller.token();
    const outcome = await send({ fetch, seen }, token, name, input);
    if (outcome.ok || outcome.trouble.problem?.code !== 'unauthenticated') return outcome;
    const renewed = caller.token() !== token || (await caller.renew());
    return renewed ? send({ fetch, seen }, caller.token(), name, input) : outcome;
  };
}

type LooseInput = { parameters: object; query?: object; asOf?: string; body?: unknown; key?: string } & Partial<Seen>;

async function send<Name extends OperationName>(
  { fetch, seen: answers }: { fetch: Fetch; seen: SeenAnswers },
  token: string | null,
  name: Name,
  input: CallInput<Name>,
): Promise<Outcome<Answer<Name>>> {
  const operation: Operation = operations[name];
  const { parameters, query, asOf, body, key, ...seen }: LooseInput = input;
  const headers = new Headers({ accept: 'application/json' });
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  if (operation.ifMatch) headers.set('if-match', `"${seen[operation.ifMatch]}"`);
  if (key !== undefined) headers.set('idempotency-key', key);
  if (body !== undefined) headers.set('content-type', 'application/json');
  const request: RequestInit = { method: operation.method.toUpperCase(), headers };
  if (body !== undefined) request.body = JSON.stringify(body);

  const url = address(operation.path, parameters, { ...query, asOf });
  const known = operation.fresh ? answers.of(token, url) : undefined;
  if (known) headers.set('if-none-match', known.tag);
  const answered = await exchange(fetch, url, request);
  if (!answered.ok) return answered;
  if (known && answered.value.unchanged) return done(known.answer as Answer<Name>);
  const answer = operation.answer.safeParse(answered.value.body);
  if (!answer.success) return failed(unexpectedAnswer);
  const tag = answered.value.headers.get('etag');
  if (operation.fresh && tag !== null) answers.keep(token, url, { tag, answer: answer.data });
  return done(answer.data as Answer<Name>);
}

function address(path: string, parameters: object, query: object): string {
  const values = new Map<string, unknown>(Object.entries(parameters));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values.get(name))));
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const asked = new URLSearchParams(given).toString();
  return asked ? `${filled}?${asked}` : filled;
}
