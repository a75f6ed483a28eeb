import { html, raw } from 'hono/html';
import { excelVersions } from '../../../shared/terms/excel-versions.ts';
import type { SheetFont } from '../../../shared/terms/sheet-font.ts';
import type { Language } from '../../../shared/terms/text.ts';
import { administratorPart } from './administrator-words.ts';
import { guideStyle } from './guide-style.ts';
import {
  type Colour,
  type GuidePart,
  guideColours,
  guideParts,
  guideTitle,
  guideTroubles,
  guideWords as words,
} from './guide-words.ts';

export type GuideSettings = {
  /** Whom an officer asks, in words; null where the installation does not say. */
  contact: string | null;
  sheetFonts: SheetFont[];
};

/** The page that “Learn more” and the pane's question mark lead to: without scripts, Thai first, and all of it again in English. */
export function guidePage(settings: GuideSettings) {
  return html`<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${guideTitle.th} · ${guideTitle.en}</title>
<link rel="icon" href="/icons/icon-32.png">
<style>${raw(guideStyle)}</style>
</head>
<body>
<header><p><b>ไตรมาส · Traimat</b> <a href="#en" lang="en">In English</a></p></header>
<main>${guideIn('th', settings)}${guideIn('en', settings)}</main>
</body>
</html>`;
}

function guideIn(language: Language, { contact, sheetFonts }: GuideSettings) {
  const id = (part: string) => `${language === 'en' ? 'en-' : ''}${part}`;
  const section = (part: string, title: string, content: unknown) =>
    html`<section id="${id(part)}"><h2>${title}</h2>${content}</section>`;
  const written = ({ id: part, title, texts = [], steps = [] }: GuidePart) =>
    section(
      part,
      title[language],
      html`${texts.map((text) => html`<p>${text[language]}</p>`)}
${steps.length > 0 ? html`<ol>${steps.map((step) => html`<li>${step[language]}</li>`)}</ol>` : ''}`,
    );
  return html`<article lang="${language}" id="${language}">
<h1>${guideTitle[language]}</h1>
${guideParts.map(written)}
${section('colours', words.colours[language], html`<ul class="colours">${guideColours.map((colour) => html`<li>${swatch(colour)} ${colour.means[language]}</li>`)}</ul>`)}
${section(
  'troubles',
  words.troubles[language],
  html`<table><tr><th>${words.when[language]}<th>${words.cure[language]}</tr>
${guideTroubles.map(({ when, cure }) => html`<tr><td>${when[language]}<td>${cure[language]}</tr>`)}</table>`,
)}
${section(
  'excel',
  words.versions[language],
  html`<table>${excelVersions.map(({ excel, note }) => html`<tr><th scope="row">${excel[language]}<td>${note[language]}</tr>`)}</table>`,
)}
${section('fonts', words.fonts[language], html`<p>${words.fontsWhy[language]}</p><p>${sheetFonts.map(({ name, size }) => `${name} ${size}`).join(' · ')}</p>`)}
${section('contact', words.contact[language], html`<p>${contact ?? words.noContact[language]}</p>`)}
${written(administratorPart)}
</article>`;
}

function swatch({ fill, frame = '#C8CFCB' }: Colour) {
  return html`<i style="background:${fill};border-color:${frame}"></i>`;
}
