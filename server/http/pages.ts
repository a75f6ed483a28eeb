import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { addressOf, type OfficeJs } from '../office-js/office-js.ts';
import type { Environment } from './environment.ts';
import { helpRoutes } from './help/help-routes.ts';
import { manifestFor } from './manifest.ts';
import { type PaneSettings, withSettings } from './pane-settings.ts';
import { problemAnswer } from './problem-answer.ts';

/** Where the files lie that the server hands out. */
export type Assets = {
  /** What vite has built. */
  dist: string;
  officeJs: OfficeJs;
  manifest: string;
};

const forever = 'public, max-age=31536000, immutable';
const aDay = 'public, max-age=86400';
const askAgain = 'no-cache';

export type PageSettings = Pick<PaneSettings, 'sheetFonts'> & { publicOrigin: string; workbench: boolean };

/** The task pane, the board, the workbench, the manual, office.js and the manifest: everything a browser or Excel loads. */
export function pageRoutes(
  assets: Assets,
  settings: PageSettings,
  contact: () => Promise<string | null>,
): Hono<Environment> {
  const { publicOrigin, workbench, sheetFonts } = settings;
  const route = new Hono<Environment>();
  const page =
    (nameOf: (context: Context) => string): MiddlewareHandler<Environment> =>
    async (context, next) => {
      const file = join(assets.dist, nameOf(context));
      if (!existsSync(file)) return next();
      const said = { officeJs: addressOf(assets.officeJs), sheetFonts, contact: await contact(), workbench };
      return context.html(withSettings(await readFile(file, 'utf8'), said));
    };
  if (!workbench) {
    const off: MiddlewareHandler<Environment> = async (context) => problemAnswer(context, { refused: 'not-found' });
    route.get('/workbench', off);
    route.get('/workbench.html', off);
  }
  route.get('/', (context) => context.redirect(workbench ? '/workbench' : '/board'));
  route.get('/workbench', cache(askAgain), serveStatic({ root: assets.dist, path: 'workbench.html' }));
  route.get(
    '/board',
    cache(askAgain),
    page(() => 'board.html'),
  );
  for (const path of ['/enter', '/account']) {
    route.get(
      path,
      cache(askAgain),
      page(() => 'account.html'),
    );
  }
  for (const path of ['/setup', '/admin']) {
    route.get(
      path,
      cache(askAgain),
      page(() => 'admin.html'),
    );
  }
  route.get('/help/:picture{[a-z-]+\\.webp}', cache(aDay), files(assets.dist));
  route.route(
    '/',
    helpRoutes(async () => ({ contact: await contact(), sheetFonts })),
  );
  if (assets.officeJs.from !== 'network') {
    route.get('/office-js/*', cache(aDay), files(assets.officeJs.folder, '/office-js'));
  }
  route.get('/assets/*', cache(forever), files(assets.dist));
  route.get('/icons/*', cache(aDay), files(assets.dist));
  route.get('/needs.js', cache(askAgain), files(assets.dist));
  route.get('/docs.js', cache(askAgain), files(assets.dist));
  route.get(
    '/:page{[a-z-]+\\.html}',
    cache(askAgain),
    page((context) => context.req.path),
  );
  route.get('/manifest.xml', cache(askAgain), manifest(assets.manifest, publicOrigin));
  route.get('/readiness-manifest.xml', cache(askAgain), manifest(join(assets.dist, readinessManifest), publicOrigin));
  return route;
}

/** Among what vite hands on as it is: by it the page that tries an Excel is there without the rest of the add-in. */
export const readinessManifest = 'readiness-manifest.xml';

function manifest(file: string, publicOrigin: string): MiddlewareHandler<Environment> {
  return async (context) => {
    const text = manifestFor(publicOrigin, await readFile(file, 'utf8'));
    return context.body(text, 200, { 'Content-Type': 'application/xml; charset=utf-8' });
  };
}

/** serveStatic refuses `..`, backslashes and encoded forms of them by itself. */
function files(root: string, prefix = ''): MiddlewareHandler<Environment> {
  return serveStatic({ root, rewriteRequestPath: (path) => path.slice(prefix.length) });
}

function cache(value: string): MiddlewareHandler<Environment> {
  return async (context, next) => {
    await next();
    if (context.res.ok) context.res.headers.set('Cache-Control', value);
  };
}
