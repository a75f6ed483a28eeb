import type { OpenAPIHono } from '@hono/zod-openapi';
import { type OperationName, operations } from '../../shared/wire/operations.ts';
import type { Auth } from '../auth/auth.ts';
import type { Environment } from '../http/environment.ts';
import { problemAnswer } from '../http/problem-answer.ts';
import type { Log } from '../log.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Storage } from '../storage/storage.ts';
import { type Answer, type Call, readCall } from './call.ts';
import { describeOperation } from './describe-operation.ts';
import { isKnown, tagOf } from './tags.ts';

export type Handler<Name extends OperationName> = (call: Call<Name>) => Promise<Answer<Name> | Refusal>;

export type Handlers = { [Name in OperationName]: Handler<Name> };

/** Makes the routes, and their pages in the API's documentation, from the contract that the add-in calls by. */
export function addOperations(
  app: OpenAPIHono<Environment>,
  { auth, storage, clock, log }: { auth: Auth; storage: Storage; clock: () => Date; log: Log },
  handlers: Handlers,
): void {
  const add = <Name extends OperationName>(name: Name, handler: Handler<Name>) => {
    const route = describeOperation(name, operations[name]);
    app.openAPIRegistry.registerPath(route);
    app.on(route.method, [route.getRoutingPath()], async (context) => {
      const identified = await auth.identify(context.req.header('Authorization'));
      if (!identified) return problemAnswer(context, { refused: 'unauthenticated' });
      const { person } = identified;
      context.set('role', person.role);
      const { reference } = context.var;
      const headers = new Headers({ 'Content-Type': 'application/json' });
      const itsLog: Log = { write: (level, fields) => log.write(level, { ...fields, reference }) };
      const read = await readCall({ storage, now: clock() }, person, operations[name], context);
      if (isRefusal(read)) return problemAnswer(context, read);
      if (read.asOf) headers.set('As-Of', read.asOf.toISOString());
      const answer = await handler({ ...identified, log: itsLog, headers, ...read } as object as Call<Name>);
      if (isRefusal(answer)) return problemAnswer(context, answer);
      const tag = tagOf(name, answer);
      if (tag !== null) headers.set('ETag', tag);
      if (tag !== null && route.method === 'get' && isKnown(tag, context.req.header('If-None-Match'))) {
        return context.body(null, 304, { ETag: tag });
      }
      const body = JSON.stringify(answer);
      // With its length known, a short answer is not compressed for nothing.
      headers.set('Content-Length', String(Buffer.byteLength(body)));
      return context.body(body, 200, Object.fromEntries(headers));
    });
  };
  for (const name of Object.keys(operations) as OperationName[]) add(name, handlers[name]);
}
