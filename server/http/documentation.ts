import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Auth } from '../auth/auth.ts';
import { isRefusal } from '../refusal.ts';
import { documentationDoor } from './documentation-door.ts';
import { documentationPage } from './documentation-page.ts';
import type { Environment } from './environment.ts';
import { problemAnswer } from './problem-answer.ts';

export type DocumentationNeeds = {
  auth: Pick<Auth, 'identify'>;
  version: string;
  publicOrigin: string;
  /** Whether it is told only to who is signed in. */
  production: boolean;
};

/** `/openapi.json` and `/docs`, made from the registered operations when first asked for. */
export function addDocumentation(app: OpenAPIHono<Environment>, needs: DocumentationNeeds): void {
  const { auth, version, publicOrigin, production } = needs;
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  let made: ReturnType<typeof make> | undefined;
  const make = () =>
    app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 'Traimat', version, description: 'Quarterly district indicators of Bangkok.' },
      servers: [{ url: publicOrigin }],
    });
  const document = () => {
    made ??= make();
    return made;
  };
  const mayRead = async ({ req }: Context<Environment>) =>
    !production || !isRefusal(await auth.identify(req.header('Authorization')));
  app.get('/openapi.json', async (context) =>
    (await mayRead(context)) ? context.json(document()) : problemAnswer(context, { refused: 'unauthenticated' }),
  );
  app.get('/docs', async (context) =>
    (await mayRead(context)) ? context.html(documentationPage(document())) : context.html(documentationDoor(), 401),
  );
}
