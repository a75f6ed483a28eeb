import { html } from 'hono/html';
import type { Person } from '../../person.ts';
import type { Mail } from './mailer.ts';

/** Asks whoever reads an address whether a person's digests shall come there: Thai first, English below it. */
export function confirmationMail({ displayName }: Person, address: string, link: string): Mail {
  const lines = [
    `${displayName} ขอรับอีเมลแจ้งเตือนจากไตรมาสที่ที่อยู่นี้`,
    'หากเป็นท่าน เปิดลิงก์แล้วกดยืนยัน หากไม่ใช่ ไม่ต้องทำอะไร จะไม่มีอีเมลอื่นส่งมา',
    link,
    `${displayName} wants the notices of Traimat sent to this address.`,
    'If this is you, open the link and confirm. If not, there is nothing to do: no other mail will come.',
  ];
  return {
    to: { name: displayName, address },
    subject: 'ยืนยันที่อยู่อีเมล · ไตรมาส',
    text: `${lines.join('\n\n')}\n`,
    html: String(html`<!doctype html>
<html lang="th"><head><meta charset="utf-8"><title>ไตรมาส</title></head>
<body>${lines.map((line) => (line === link ? html`<p><a href="${link}">${link}</a></p>` : html`<p>${line}</p>`))}</body>
</html>
`),
    unsubscribe: null,
  };
}
