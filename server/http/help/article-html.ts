import { html, raw } from 'hono/html';
import { excelVersions } from '../../../shared/terms/excel-versions.ts';
import { type HelpTopic, helpAddress } from '../../../shared/terms/help-topics.ts';
import type { SheetFont } from '../../../shared/terms/sheet-font.ts';
import type { Language, Text } from '../../../shared/terms/text.ts';
import type { Article, Block, HelpPart } from './article.ts';
import { topicTitle } from './contents.ts';
import { helpWords as words } from './help-words.ts';
import { helpPictures, pictureForms } from './pictures.ts';
import { type SheetColour, sheetColours } from './sheet-colours.ts';

/** What an installation says of itself in the manual. */
export type HelpSettings = {
  /** Whom people ask, in words; null where the installation does not say. */
  contact: string | null;
  sheetFonts: SheetFont[];
};

/** An article under its topic's anchor. */
export function articleHtml(
  topic: string,
  { title, body, see = [] }: Article,
  language: Language,
  settings: HelpSettings,
) {
  return html`<article id="${topic}"><h3>${title[language]}</h3>
${body.map((block) => blockHtml(block, language, settings))}
${see.length > 0 ? html`<p class="see">${words.see[language]}: ${see.map((other) => topicLink(other, language))}</p>` : ''}
</article>`;
}

export function topicLink(topic: HelpTopic, language: Language) {
  return html`<a href="${helpAddress(topic, language)}">${topicTitle(topic)[language]}</a>`;
}

function blockHtml(block: Block, language: Language, settings: HelpSettings) {
  if ('steps' in block) return html`<ol>${block.steps.map((step) => html`<li>${written(step, language)}</li>`)}</ol>`;
  if ('points' in block)
    return html`<ul>${block.points.map((point) => html`<li>${written(point, language)}</li>`)}</ul>`;
  if ('command' in block) return html`<p><code>${block.command}</code></p>`;
  if ('part' in block) return parts[block.part](language, settings);
  if ('picture' in block) return pictureHtml(block, language);
  return html`<p>${written(block, language)}</p>`;
}

/** What is written so on the screen stands out. */
function written(text: Text, language: Language) {
  return text[language]
    .split(/(“[^”]+”)/)
    .map((piece) => (piece.startsWith('“') ? html`<b>${piece}</b>` : html`${piece}`));
}

function pictureHtml({ picture, caption }: Extract<Block, { picture: string }>, language: Language) {
  const { width, height } = pictureForms[helpPictures[picture]];
  return html`<figure><img src="/help/${picture}.webp" alt="" width="${width}" height="${height}" loading="lazy"><figcaption>${caption[language]}</figcaption></figure>`;
}

const parts: Record<HelpPart, (language: Language, settings: HelpSettings) => unknown> = {
  colours: (language) =>
    html`<ul class="colours">${sheetColours.map((colour) => html`<li>${swatch(colour)} ${colour.means[language]}</li>`)}</ul>`,
  'excel-versions': (language) =>
    html`<table>${excelVersions.map(({ excel, note }) => html`<tr><th scope="row">${excel[language]}</th><td>${note[language]}</td></tr>`)}</table>`,
  'sheet-fonts': (_, { sheetFonts }) =>
    html`<p>${sheetFonts.map(({ name, size }) => `${name} ${size}`).join(' · ')}</p>`,
  contact: (language, { contact }) => html`<p>${contact ?? words.noContact[language]}</p>`,
};

function swatch({ fill, frame = '#C8CFCB' }: SheetColour) {
  return raw(`<i style="background:${fill};border-color:${frame}"></i>`);
}
