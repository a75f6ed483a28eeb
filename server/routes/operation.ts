import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AccessKind } from '../../shared/terms/access.ts';
import type { Operation } from '../../shared/wire/operation.ts';
import { type OperationName, operations } from '../../shared/wire/operations.ts';
import { problems } from '../../shared/wire/problems.ts';
import type { AccessRecord } from '../access/access-record.ts';
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

type Desk = { auth: Auth; storage: Storage; access: AccessRecord; clock: () => Date; log: Log };

/** Makes the routes, and their pages in the API's documentation, from the contract that the add-in calls by. */
export function addOperations(
  app: OpenAPIHono<Environment>,
  { auth, storage, access, clock, log }: Desk,
  handlers: Handlers,
): void {
  const add = <Name extends OperationName>(name: Name, handler: Handler<Name>) => {
    const route = describeOperation(name, operations[name]);
    app.openAPIRegistry.registerPath(route);
    app.on(route.method, [route.getRoutingPath()], async (context) => {
      const person = await auth.identify(context.req.header('Authorization'));
      if (!person) return problemAnswer(context, { refused: 'unauthenticated' });
      context.set('role', person.role);
      const { reference, address } = context.var;
      const note = (kind: AccessKind) => access.record(kind, { username: person.username, address, route: route.path });
      const headers = new Headers({ 'Content-Type': 'application/json' });
      const itsLog: Log = { write: (level, fields) => log.write(level, { ...fields, reference }) };
      const operation: Operation = operations[name];
      const read = await readCall({ storage, now: clock() }, person, operation, context);
      if (isRefusal(read) && problems[read.refused].status === 403) note('refused');
      if (isRefusal(read)) return problemAnswer(context, read);
      if (read.asOf) headers.set('As-Of', read.asOf.toISOString());
      const answer = await handler({ person, log: itsLog, headers, ...read } as object as Call<Name>);
      if (isRefusal(answer) && problems[answer.refused].status === 403) note('refused');
      if (isRefusal(answer)) return problemAnswer(context, answer);
      if (operation.exports) note('exported');
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
