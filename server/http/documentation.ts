import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Context, Hono } from 'hono';
import type { Auth } from '../auth/auth.ts';
import { isRefusal } from '../refusal.ts';
import { documentationDoor } from './documentation-door.ts';
import type { Environment } from './environment.ts';
import { problemAnswer } from './problem-answer.ts';

export type DocumentationNeeds = {
  auth: Pick<Auth, 'identify'>;
  version: string;
  publicOrigin: string;
  /** Whether it is told only to who is signed in. */
  production: boolean;
};

/** What is said of the API: for programs as OpenAPI writes it, and for people. */
type Documentation = { json: string; page: string };

/** `/openapi.json` and `/docs`, made from the contract when first asked for. */
export function documentationRoute({ auth, version, publicOrigin, production }: DocumentationNeeds): Hono<Environment> {
  const app = new Hono<Environment>();
  let made: Promise<Documentation> | undefined;
  const documentation = () => {
    made ??= write(version, publicOrigin).catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
  const mayRead = async ({ req }: Context<Environment>) =>
    !production || !isRefusal(await auth.identify(req.header('Authorization')));
  app.get('/openapi.json', async (context) =>
    (await mayRead(context))
      ? context.body((await documentation()).json, 200, { 'Content-Type': 'application/json' })
      : problemAnswer(context, { refused: 'unauthenticated' }),
  );
  app.get('/docs', async (context) =>
    (await mayRead(context)) ? context.html((await documentation()).page) : context.html(documentationDoor(), 401),
  );
  return app;
}

/** In a thread of its own: it takes a quarter of a second, in which nobody else would be answered. */
async function write(version: string, publicOrigin: string): Promise<Documentation> {
  const worker = new Worker(new URL('./documentation-worker.ts', import.meta.url), {
    workerData: { version, publicOrigin },
  });
  const [written] = (await once(worker, 'message')) as [Documentation];
  return written;
}
