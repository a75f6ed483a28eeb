import type { noticeOperations } from '../../shared/wire/notices.ts';
import type { Mailing } from '../mail/mailing.ts';
import type { Handlers } from './operation.ts';

/** Everybody reads and sets their own wish, and nobody else's. */
export function noticeHandlers(mailing: Mailing): Pick<Handlers, keyof typeof noticeOperations> {
  return {
    async readMail({ storage, person }) {
      const wish = await storage.readMailWish(person.username);
      return { address: null, digest: false, ...wish, available: (await mailing.mailer()) !== null };
    },
    async setMail({ storage, now, person, body }) {
      await storage.saveMailWish(person.username, body, now.toISOString());
      return { ...body, available: (await mailing.mailer()) !== null };
    },
  };
}
