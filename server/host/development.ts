import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';

/** Paths that are ours also in development; vite answers every other one from the sources. */
const ours =
  /^\/(?:api\/|health$|metrics$|openapi\.json$|docs$|guide$|help(?:\/|$)|unsubscribe\/|confirm-mail\/|(?:readiness-)?manifest\.xml$|indicator\.schema\.json$|office-js\/|$)/;

/** Puts vite, with hot replacement over the same socket, in front of the app. */
export async function withVite(
  root: string,
  server: Server,
  app: RequestListener,
  withSettings: (page: string) => string | Promise<string>,
): Promise<RequestListener> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: join(root, 'addin', 'vite.config.ts'),
    server: { middlewareMode: true, hmr: { server } },
    plugins: [
      {
        name: 'settings-in-pages',
        transformIndexHtml: withSettings,
      },
    ],
  });
  return (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (ours.test(path)) return app(request, response);
    if (path === '/workbench') request.url = request.url?.replace('/workbench', '/workbench.html');
    vite.middlewares(request, response, () => app(request, response));
  };
}
