import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { SheetPrint } from '../../../addin/board/sheet-print.tsx';
import { SheetPage } from '../../../addin/indicator-sheet/sheet-page.tsx';
import { MeContext, type Services, ServicesContext } from '../../../addin/parts/services.ts';
import { LanguageProvider } from '../../../addin/parts/words/language.tsx';
import type { Language } from '../../../shared/terms/text.ts';
import type { Me } from '../../../shared/wire/accounts.ts';
import type { IndicatorSheet } from '../../../shared/wire/indicator-sheet.ts';

const keep = { read: () => null, write: () => {}, remove: () => {}, list: () => [] };

const viewer: Me = { username: 'viewer', displayName: 'ผู้เรียกดู', role: 'viewer', district: null, department: null };

/** The words of an indicator's page as it is drawn at once, one space between them, without its marks. */
export function pageWords(sheet: IndicatorSheet, language: Language = 'th'): string {
  const answers = new QueryClient();
  // Nothing but this is asked of them while a page is drawn: nobody answers, so that it shows what it shows by itself.
  const services = { answers, keep, call: () => new Promise(() => {}) } as unknown as Services;
  return wordsOf(
    renderToStaticMarkup(
      <FluentProvider theme={webLightTheme}>
        <LanguageProvider keep={services.keep} display={language}>
          <QueryClientProvider client={answers}>
            <ServicesContext value={services}>
              <MeContext value={viewer}>
                <SheetPage sheet={sheet} print={<SheetPrint />} />
              </MeContext>
            </ServicesContext>
          </QueryClientProvider>
        </LanguageProvider>
      </FluentProvider>,
    ),
  );
}

function wordsOf(html: string): string {
  const words = html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
  return words.replace(/\s+/g, ' ').trim();
}
