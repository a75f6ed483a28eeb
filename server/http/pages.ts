import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { addressOf, type OfficeJs } from '../office-js/office-js.ts';
import { answerWith, type Content, contentOf } from './content.ts';
import type { Environment } from './environment.ts';
import { files } from './files.ts';
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
  const page = (nameOf: (context: Context) => string): MiddlewareHandler<Environment> => {
    const contentOfPage = keepPages();
    return async (context, next) => {
      const file = join(assets.dist, nameOf(context));
      const built = await readFile(file, 'utf8').catch(() => null);
      if (built === null) return next();
      const said = { officeJs: addressOf(assets.officeJs), sheetFonts, contact: await contact(), workbench };
      return answerWith(context, contentOfPage(file, withSettings(built, said)), askAgain);
    };
  };
  if (!workbench) {
    const off: MiddlewareHandler<Environment> = async (context) => problemAnswer(context, { refused: 'not-found' });
    route.get('/workbench', off);
    route.get('/workbench.html', off);
  }
  route.get('/', (context) => context.redirect(workbench ? '/workbench' : '/board'));
  const named = {
    '/workbench': 'workbench.html',
    '/board': 'board.html',
    '/enter': 'account.html',
    '/account': 'account.html',
    '/setup': 'admin.html',
    '/admin': 'admin.html',
  };
  for (const [path, name] of Object.entries(named)) {
    route.get(
      path,
      page(() => name),
    );
  }
  route.get('/help/:picture{[a-z-]+\\.webp}', files(assets.dist, aDay));
  route.route(
    '/',
    helpRoutes(async () => ({ contact: await contact(), sheetFonts })),
  );
  if (assets.officeJs.from !== 'network') {
    route.get('/office-js/*', files(assets.officeJs.folder, aDay, '/office-js'));
  }
  route.get('/assets/*', files(assets.dist, forever));
  route.get('/icons/*', files(assets.dist, aDay));
  route.get('/needs.js', files(assets.dist, askAgain));
  route.get('/docs.js', files(assets.dist, askAgain));
  route.get(
    '/:page{[a-z-]+\\.html}',
    page((context) => context.req.path),
  );
  route.get('/manifest.xml', manifest(assets.manifest, publicOrigin));
  route.get('/readiness-manifest.xml', manifest(join(assets.dist, readinessManifest), publicOrigin));
  return route;
}

/** Among what vite hands on as it is: by it the page that tries an Excel is there without the rest of the add-in. */
export const readinessManifest = 'readiness-manifest.xml';

function manifest(file: string, publicOrigin: string): MiddlewareHandler<Environment> {
  return async (context) => {
    const text = manifestFor(publicOrigin, await readFile(file, 'utf8'));
    return context.body(text, 200, { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': askAgain });
  };
}

/** Pages with the settings in them: one of each is kept, until the settings say something else. */
function keepPages(): (name: string, text: string) => Content {
  const kept = new Map<string, { text: string; content: Content }>();
  return (name, text) => {
    const known = kept.get(name);
    if (known?.text === text) return known.content;
    const content = contentOf('text/html; charset=utf-8', Buffer.from(text));
    kept.set(name, { text, content });
    return content;
  };
}
