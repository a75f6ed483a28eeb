import { html } from 'hono/html';
import { isOfOwnSheet } from '../../../shared/rules/notices/notices.ts';
import type { Language } from '../../../shared/terms/text.ts';
import type { Digest } from './digest.ts';
import { digestWords as words } from './digest-words.ts';

/** The digest as a page: only what every mail program shows, styles in the elements and no picture to be fetched. */
export async function digestHtml(digest: Digest): Promise<string> {
  return String(
    await html`<!doctype html>
<html lang="th">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.product.th}</title></head>
<body style="margin:0;padding:16px;background:#ffffff;color:#222222;font:16px/1.6 'Leelawadee UI',Sarabun,Tahoma,sans-serif">
<div style="max-width:36em;margin:0 auto">
${part(digest, 'th')}
<hr style="border:0;border-top:1px solid #cccccc;margin:24px 0">
${part(digest, 'en')}
</div>
</body>
</html>
`,
  );
}

function part({ person, day, notices, seenTo, unsubscribe }: Digest, language: Language) {
  return html`<div lang="${language}">
<p>${words.to(person.displayName)[language]}</p>
<h1 style="font-size:18px;margin:16px 0 8px">${words.today(day)[language]}</h1>
<ol style="margin:0;padding-left:1.5em">
${notices.map(({ text, about }) => html`<li style="margin:0 0 8px"><strong>${text[language]}</strong><br>${about[language]}</li>`)}
</ol>
${notices.some(isOfOwnSheet) ? html`<p>${words.officer[language]}</p>` : ''}
<p><a href="${seenTo.address}" style="color:#0b7d59;font-weight:bold">${words[seenTo.at][language]}</a></p>
<p style="color:#595959;font-size:14px">${words.why[language]} · <a href="${unsubscribe}" style="color:#595959">${words.unsubscribe[language]}</a></p>
</div>`;
}
