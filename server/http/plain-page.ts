import { html, raw } from 'hono/html';
import type { Text } from '../../shared/terms/text.ts';

/** The frame of a page for whoever has a link or a paper: without scripts, and not for search engines. */
export function plainPage(title: Text, body: ReturnType<typeof html>) {
  return html`<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title.th} · ${title.en}</title>
<style>${raw(style)}</style>
</head>
<body>
<p class="product">ไตรมาส · Traimat</p>
${body}
</body>
</html>`;
}

/** Thai, and English below it. */
export function both({ th, en }: Text) {
  return html`${th} <span lang="en">${en}</span>`;
}

const style = `
:root { color-scheme: light dark; color: #1b1b1b; background: #fff }
body { font: 17px/1.6 'Leelawadee UI', Sarabun, 'Noto Sans Thai', system-ui, sans-serif; max-width: 34rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1 { font-size: 1.3rem; line-height: 1.5; margin: .5rem 0 1rem } .product { font-weight: bold; margin: 0 }
span[lang] { display: block; font-size: .85em; font-weight: normal; opacity: .8 }
summary { cursor: pointer; font-weight: bold } summary span { display: inline !important }
dt { font-weight: bold } dt span { display: inline !important } dd { margin: 0 0 .7rem }
.note { padding: .6rem .9rem; border-left: 4px solid #0b7d59; margin: 1rem 0 }
.note.wrong { border-color: #c4314b; background: #fdecef; font-weight: bold } .note.doubt { border-color: #b35f00 }
.code { font: 1.05rem/1.6 Consolas, 'DejaVu Sans Mono', monospace }
label { display: block; font-weight: bold } a { color: #0b6647 }
input { font: inherit; box-sizing: border-box; width: 100%; padding: .5rem; margin: .3rem 0 .8rem; border: 1px solid #616161; border-radius: 4px }
@media (prefers-color-scheme: dark) { :root { color: #f2f2f2; background: #161616 } .note.wrong { background: #3b1a21 } a { color: #6fd3ae } input { border-color: #adadad } }
button { font: inherit; padding: .5rem 1.2rem; border: 0; border-radius: 4px; background: #0b7d59; color: #fff; cursor: pointer }
button span, a span { opacity: 1 !important }
`;
