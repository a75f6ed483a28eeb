import { html } from 'hono/html';
import type { Text } from '../../shared/terms/text.ts';
import { both, plainPage } from './plain-page.ts';

/** What the page behind a confirming link shows: `asks` before, `confirmed` after, `invalid` for a link that says nothing. */
export type ConfirmView =
  | { state: 'asks' | 'confirmed'; name: string; address: string }
  | { state: 'invalid'; publicOrigin: string };

/** A page with one button. Opening it changes nothing: mail programs open links to look at them. */
export function confirmMailPage(view: ConfirmView) {
  if (view.state === 'invalid') {
    return plainPage(
      words.title,
      html`<h1>${both(words.invalid)}</h1>
<p>${both(words.invalidCure)}</p>
<p><a href="${view.publicOrigin}/board">${view.publicOrigin}</a></p>`,
    );
  }
  const asks = view.state === 'asks';
  return plainPage(
    words.title,
    html`<h1>${both(asks ? words.asks : words.confirmed)}</h1>
<dl><dt>${both(words.name)}<dd>${view.name}<dt>${both(words.address)}<dd>${view.address}</dl>
${asks ? html`<form method="post"><button>${both(words.confirm)}</button></form>` : html`<p>${both(words.end)}</p>`}`,
  );
}

const words = {
  title: { th: 'ยืนยันที่อยู่อีเมล', en: 'Confirm an e-mail address' },
  asks: { th: 'ให้ส่งอีเมลแจ้งเตือนมาที่อยู่นี้หรือไม่', en: 'Shall the notices be sent to this address?' },
  confirmed: { th: 'ยืนยันที่อยู่อีเมลแล้ว', en: 'The address is confirmed' },
  name: { th: 'บัญชี', en: 'Account' },
  address: { th: 'ส่งถึง', en: 'Sent to' },
  confirm: { th: 'ยืนยัน', en: 'Confirm' },
  end: {
    th: 'ยกเลิกได้ด้วยลิงก์ในอีเมลทุกฉบับ หรือที่รูปซองจดหมายบนแถบบนสุดของไตรมาส',
    en: 'Every mail has a link that ends it; so does the envelope in the top bar of Traimat.',
  },
  invalid: { th: 'ลิงก์นี้ใช้ไม่ได้', en: 'This link confirms nothing' },
  invalidCure: {
    th: 'ลิงก์อาจขาดไปบางส่วน หรือเจ้าของบัญชีเปลี่ยนที่อยู่อีเมลแล้ว บันทึกที่อยู่อีกครั้งเพื่อรับลิงก์ใหม่',
    en: 'Part of it may be missing, or the account has another address by now. Save the address again to get a new link.',
  },
} satisfies Record<string, Text>;
