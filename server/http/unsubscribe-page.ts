import { html, raw } from 'hono/html';
import type { Text } from '../../shared/terms/text.ts';

/** What the page behind an unsubscribe link shows: `asks` before, `ended` after, `invalid` for a link that ends nothing. */
export type UnsubscribeView =
  | { state: 'asks' | 'ended'; name: string; address: string }
  | { state: 'invalid'; publicOrigin: string };

/** A page with one button and without scripts. Opening it changes nothing: mail programs open links to look at them. */
export function unsubscribePage(view: UnsubscribeView) {
  return html`<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${words.title.th} · ${words.title.en}</title>
<style>${raw(style)}</style>
</head>
<body>
<p class="product">ไตรมาส · Traimat</p>
${view.state === 'invalid' ? invalid(view.publicOrigin) : whose(view)}
</body>
</html>`;
}

function whose({ state, name, address }: Exclude<UnsubscribeView, { state: 'invalid' }>) {
  return html`<h1>${both(state === 'asks' ? words.asks : words.ended)}</h1>
<dl><dt>${both(words.name)}<dd>${name}<dt>${both(words.address)}<dd>${address}</dl>
${
  state === 'asks'
    ? html`<form method="post"><button name="List-Unsubscribe" value="One-Click">${both(words.end)}</button></form>`
    : html`<p>${both(words.again)}</p>`
}`;
}

function invalid(publicOrigin: string) {
  return html`<h1>${both(words.invalid)}</h1>
<p>${both(words.invalidCure)}</p>
<p><a href="${publicOrigin}/board">${publicOrigin}</a></p>`;
}

function both({ th, en }: Text) {
  return html`${th} <span lang="en">${en}</span>`;
}

const words = {
  title: { th: 'ยกเลิกการรับอีเมลแจ้งเตือน', en: 'End the daily mail' },
  asks: { th: 'ต้องการยกเลิกการรับอีเมลแจ้งเตือนประจำวันหรือไม่', en: 'Do you want to end the daily mail?' },
  ended: { th: 'ยกเลิกการรับอีเมลแจ้งเตือนประจำวันแล้ว', en: 'The daily mail has been ended' },
  name: { th: 'บัญชี', en: 'Account' },
  address: { th: 'ส่งถึง', en: 'Sent to' },
  end: { th: 'ยกเลิกการรับอีเมล', en: 'End it' },
  again: {
    th: 'หากต้องการรับอีก เปิดได้ที่รูปซองจดหมายบนแถบบนสุดของไตรมาส',
    en: 'To have it again, press the envelope in the top bar of Traimat.',
  },
  invalid: { th: 'ลิงก์นี้ใช้ไม่ได้', en: 'This link ends nothing' },
  invalidCure: {
    th: 'ลิงก์อาจขาดไปบางส่วน หรือเจ้าของบัญชีเปลี่ยนที่อยู่อีเมลแล้ว โปรดใช้ลิงก์ในอีเมลฉบับล่าสุด',
    en: 'Part of it may be missing, or the mail goes to another address by now. Please use the link of your newest mail.',
  },
} satisfies Record<string, Text>;

const style = `
:root { color-scheme: light dark }
body { font: 17px/1.6 'Leelawadee UI', Sarabun, 'Noto Sans Thai', system-ui, sans-serif; max-width: 34rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h1 { font-size: 1.3rem; line-height: 1.5; margin: .5rem 0 1rem } .product { font-weight: bold; margin: 0 }
span[lang] { display: block; font-size: .85em; font-weight: normal; opacity: .8 }
dt { font-weight: bold } dt span { display: inline !important } dd { margin: 0 0 .7rem }
button { font: inherit; padding: .5rem 1.2rem; border: 0; border-radius: 4px; background: #0b7d59; color: #fff; cursor: pointer }
button span { opacity: 1 !important }
`;
