import type { noticeOperations } from '../../shared/wire/notices.ts';
import { countMails, type MailDesk, setMail } from '../use-cases/notices/set-mail.ts';
import type { Handlers } from './operation.ts';

/** Everybody reads and sets their own wish, and nobody else's. */
export function noticeHandlers(mail: Omit<MailDesk, 'mayAsk'>): Pick<Handlers, keyof typeof noticeOperations> {
  const desk: MailDesk = { ...mail, mayAsk: countMails() };
  return {
    async readMail({ storage, person }) {
      const wish = await storage.readMailWish(person.username);
      const available = (await desk.mailing.mailer()) !== null;
      return { address: null, digest: false, confirmed: false, ...wish, asked: false, available };
    },
    setMail: ({ storage, now, person, body }) => setMail(storage, desk, now, person, body),
  };
}
