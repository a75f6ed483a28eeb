import { html } from 'hono/html';
import type { AccountContent } from '../../auth/account.ts';
import type { Mail } from '../notices/mailer.ts';

/** The letter with somebody's one-time address. It names who gets it and nothing that a stranger could use without it. */
export async function entryMail(
  { username, displayName }: Pick<AccountContent, 'username' | 'displayName'>,
  to: string,
  address: string,
  until: Date,
): Promise<Mail> {
  const lines = [
    `เรียน ${displayName}`,
    `เปิดที่อยู่นี้เพื่อตั้งรหัสผ่านของบัญชี ${username} ในระบบไตรมาส`,
    `Open this address to set the password of your account ${username} in Traimat`,
  ];
  const ends = [
    `ใช้ได้ครั้งเดียว ถึง ${thaiDay.format(until)}`,
    `Good once, until ${englishDay.format(until)}`,
    'หากท่านไม่ได้คาดว่าจะได้รับอีเมลนี้ ไม่ต้องทำสิ่งใด · If you did not expect this mail, do nothing',
  ];
  return {
    to: { name: displayName, address: to },
    subject: 'ไตรมาส: ตั้งรหัสผ่านของท่าน · Set your password',
    text: `${[...lines, address, ...ends].join('\n\n')}\n`,
    html: String(
      await html`${lines.map((line) => html`<p>${line}</p>`)}
<p><a href="${address}">${address}</a></p>
${ends.map((line) => html`<p>${line}</p>`)}
`,
    ),
    unsubscribe: null,
  };
}

const inBangkok = { timeZone: 'Asia/Bangkok', dateStyle: 'long', timeStyle: 'short' } as const;
const thaiDay = new Intl.DateTimeFormat('th-TH', inBangkok);
const englishDay = new Intl.DateTimeFormat('en-GB', inBangkok);
