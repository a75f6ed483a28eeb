import type { OpenAPIHono } from '@hono/zod-openapi';
import { documentationPage } from './documentation-page.ts';
import type { Environment } from './environment.ts';

/** `/openapi.json` and `/docs`, made from the registered operations when first asked for. */
export function addDocumentation(app: OpenAPIHono<Environment>, version: string, publicOrigin: string): void {
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
  app.get('/openapi.json', (context) => context.json(document()));
  app.get('/docs', (context) => context.html(documentationPage(document())));
}
