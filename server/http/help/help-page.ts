import { html, raw } from 'hono/html';
import { type HelpReader, helpPageAddress, helpReaders, helpStart } from '../../../shared/terms/help-topics.ts';
import type { Language } from '../../../shared/terms/text.ts';
import { articleHtml, type HelpSettings } from './article-html.ts';
import { type Chapter, chaptersOf, readerTitle } from './contents.ts';
import { helpStyle } from './help-style.ts';
import { helpWords as words } from './help-words.ts';

/** Where the manual begins: whom to ask, and what is explained where. Without scripts, as all its pages. */
export function helpStartPage(language: Language, { contact }: HelpSettings) {
  const readers = helpReaders.map(
    (reader) => html`<h2><a href="${helpPageAddress(reader, language)}">${readerTitle(reader)[language]}</a></h2>
${chaptersOf(reader).map((chapter) => contents(chapter, language, helpPageAddress(reader, language)))}`,
  );
  return page(
    { title: words.title[language], language, other: helpStart(otherThan(language)) },
    html`<h1>${words.title[language]}</h1>
<p>${words.ask[language]}: ${contact ?? words.noContact[language]}</p>
${readers}`,
  );
}

/** All that one reader needs, on one page that can be printed. */
export function helpReaderPage(reader: HelpReader, language: Language, settings: HelpSettings) {
  const title = readerTitle(reader)[language];
  const chapters = chaptersOf(reader);
  return page(
    {
      title: `${title} · ${words.title[language]}`,
      language,
      other: helpPageAddress(reader, otherThan(language)),
    },
    html`<h1>${title}</h1>
<p class="readers"><a href="${helpStart(language)}">${words.allReaders[language]}</a> ${helpReaders
      .filter((one) => one !== reader)
      .map((one) => html`<a href="${helpPageAddress(one, language)}">${readerTitle(one)[language]}</a> `)}</p>
<nav id="contents" aria-label="${words.contents[language]}">${chapters.map((chapter) => contents(chapter, language, ''))}</nav>
${chapters.map(
  (chapter) => html`<section><h2>${chapter.title[language]}</h2>
${chapter.articles.map(([topic, article]) => articleHtml(topic, article, language, settings))}
<p class="top"><a href="#contents">${words.toTop[language]}</a></p></section>`,
)}`,
  );
}

function contents({ title, articles }: Chapter, language: Language, address: string) {
  return html`<h${address === '' ? '2' : '3'}>${title[language]}</h${address === '' ? '2' : '3'}>
<ul>${articles.map(([topic, article]) => html`<li><a href="${address}#${topic}">${article.title[language]}</a></li>`)}</ul>`;
}

function page({ title, language, other }: { title: string; language: Language; other: string }, content: unknown) {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/icons/icon-32.png">
<style>${raw(helpStyle)}</style>
</head>
<body>
<header><p><a href="${helpStart(language)}">${words.product[language]}</a> <a href="${other}" lang="${otherThan(language)}" hreflang="${otherThan(language)}">${words.otherLanguage[language]}</a></p></header>
<main>${content}</main>
</body>
</html>`;
}

function otherThan(language: Language): Language {
  return language === 'th' ? 'en' : 'th';
}
