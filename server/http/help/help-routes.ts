import { Hono } from 'hono';
import { type HelpReader, helpPageAddress, helpReaders, helpStart } from '../../../shared/terms/help-topics.ts';
import type { Language } from '../../../shared/terms/text.ts';
import type { Environment } from '../environment.ts';
import type { HelpSettings } from './article-html.ts';
import { helpReaderPage, helpStartPage } from './help-page.ts';

const languages: Language[] = ['th', 'en'];

/** The manual's pages; `settings` is asked at each, since an installation may change what it says. */
export function helpRoutes(settings: () => Promise<HelpSettings>): Hono<Environment> {
  const route = new Hono<Environment>();
  const answer = (path: string, page: (settings: HelpSettings) => ReturnType<typeof helpStartPage>) =>
    route.get(path, async (context) => context.html(page(await settings()), 200, { 'Cache-Control': 'no-cache' }));
  for (const language of languages) {
    answer(helpStart(language), (said) => helpStartPage(language, said));
    for (const reader of helpReaders) answer(helpPageAddress(reader, language), pageOf(reader, language));
  }
  // Where the guide for officers was, which manifests that are installed still name.
  route.get('/guide', (context) => context.redirect(helpPageAddress('officer', 'th'), 301));
  return route;
}

function pageOf(reader: HelpReader, language: Language) {
  return (settings: HelpSettings) => helpReaderPage(reader, language, settings);
}
