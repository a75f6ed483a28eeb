import type { Context, Hono } from 'hono';
import type { AccessKind } from '../../shared/terms/access.ts';
import type { Operation } from '../../shared/wire/operation.ts';
import { type OperationName, operations } from '../../shared/wire/operations.ts';
import { problems } from '../../shared/wire/problems.ts';
import type { AccessRecord } from '../access/access-record.ts';
import type { Auth, Identified } from '../auth/auth.ts';
import type { Environment } from '../http/environment.ts';
import { problemAnswer } from '../http/problem-answer.ts';
import type { Requests } from '../limits/requests.ts';
import type { Turns } from '../limits/turns.ts';
import type { Log } from '../log.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { type Answer, type Call, readCall } from './call.ts';
import { freshTag } from './fresh-tag.ts';
import { jsonOf } from './json-answer.ts';
import { isKnown, isNamed, tagOf } from './tags.ts';

export type Handler<Name extends OperationName> = (call: Call<Name>) => Promise<Answer<Name> | Refusal>;

export type Handlers = { [Name in OperationName]: Handler<Name> };

type Desk = {
  auth: Auth;
  storage: Storage;
  access: AccessRecord;
  /** How often a person may call, and whose writes wait for each other. */
  requests: Requests;
  turns: Turns;
  clock: () => Date;
  /** The program's, since another one may answer otherwise. */
  version: string;
  log: Log;
};

/** Makes the routes from the contract that the add-in calls by. */
export function addOperations(app: Hono<Environment>, desk: Desk, handlers: Handlers): void {
  const add = <Name extends OperationName>(name: Name, handler: Handler<Name>) => {
    const { method, path } = operations[name];
    const answerPerson = async (identified: Identified, context: Context<Environment>) => {
      const { person } = identified;
      context.set('role', person.role);
      const address = context.get('address');
      const note = (kind: AccessKind) => desk.access.record(kind, { username: person.username, address, route: path });
      const wait = (seconds: number) => {
        note('slowed');
        return problemAnswer(context, { refused: 'too-many-requests', retryAfter: seconds });
      };
      const seconds = await desk.requests(name, person.username);
      if (seconds !== null) return wait(seconds);
      const answer = () => answerCall({ name, handler, identified, note }, desk, context);
      if (method === 'get') return answer();
      return (await desk.turns(person.username, answer)) ?? wait(1);
    };
    app.on(method, pathFor(path), async (context) => {
      const identified = await desk.auth.identify(context.req.header('Authorization'));
      if (isRefusal(identified)) return problemAnswer(context, identified);
      const answer = await answerPerson(identified, context);
      // Written down meanwhile: what the call itself writes is committed with it.
      await identified.seen;
      return answer;
    });
  };
  for (const name of Object.keys(operations) as OperationName[]) add(name, handlers[name]);
}

/** As the router has it. */
const pathFor = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1');

type Asked<Name extends OperationName> = {
  name: Name;
  handler: Handler<Name>;
  identified: Identified;
  /** Writes into the access record what the call comes to. */
  note(kind: AccessKind): void;
};

async function answerCall<Name extends OperationName>(
  { name, handler, identified, note }: Asked<Name>,
  { storage, clock, version, log }: Pick<Desk, 'storage' | 'clock' | 'version' | 'log'>,
  context: Context<Environment>,
): Promise<Response> {
  const reference = context.get('reference');
  const operation: Operation = operations[name];
  const refuse = (refusal: Refusal) => {
    if (problems[refusal.refused].status === 403) note('refused');
    return problemAnswer(context, refusal);
  };
  const headers = new Headers({ 'Content-Type': 'application/json' });
  const itsLog: Log = { write: (level, fields) => log.write(level, { ...fields, reference }) };
  const { pathname, search } = new URL(context.req.url);
  const fresh = operation.fresh
    ? await freshTag({ storage, clock, version }, identified, `${pathname}${search}`)
    : null;
  const seen = context.req.header('If-None-Match');
  if (fresh !== null && isNamed(fresh, seen)) return context.body(null, 304, { ETag: fresh });
  const read = await readCall({ storage, now: clock() }, identified.person, operation, context);
  if (isRefusal(read)) return refuse(read);
  if (read.asOf) headers.set('As-Of', read.asOf.toISOString());
  const answer = await handler({ ...identified, log: itsLog, headers, ...read } as object as Call<Name>);
  if (isRefusal(answer)) return refuse(answer);
  if (operation.exports) note('exported');
  const tag = fresh ?? tagOf(name, answer);
  if (tag !== null) headers.set('ETag', tag);
  if (tag !== null && operation.method === 'get' && isKnown(tag, seen)) {
    return context.body(null, 304, { ETag: tag });
  }
  const body = await jsonOf(answer);
  // With its length known, a short answer is not compressed for nothing.
  headers.set('Content-Length', String(Buffer.byteLength(body)));
  return context.body(body, 200, Object.fromEntries(headers));
}
