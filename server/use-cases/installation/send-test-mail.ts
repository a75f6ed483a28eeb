import type { MailTrial } from '../../../shared/terms/mail-trial.ts';
import type { Mailing } from '../../mail/mailing.ts';
import type { Refusal } from '../../refusal.ts';

/** Sends a letter that says that it has arrived, and tells what hindered it. */
export async function sendTestMail(mailing: Mailing, to: string): Promise<{ outcome: MailTrial } | Refusal> {
  const mailer = await mailing.mailer();
  if (!mailer) return { refused: 'no-mail-server' };
  const letter = {
    to: { name: '', address: to },
    subject: 'ไตรมาส: อีเมลทดสอบ',
    text: `${words.th}\n\n${words.en}\n`,
    html: `<p>${words.th}</p><p lang="en">${words.en}</p>`,
    unsubscribe: null,
  };
  return { outcome: await mailer.tryOut(letter) };
}

const words = {
  th: 'อีเมลทดสอบจากระบบไตรมาส ถ้าท่านอ่านข้อความนี้ได้ แปลว่าตั้งเครื่องแม่ข่ายอีเมลถูกต้องแล้ว',
  en: 'A test mail from Traimat. If you can read this, the mail server is set right.',
};
