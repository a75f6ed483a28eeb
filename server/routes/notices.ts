import { mailBody } from '../../shared/wire/notices.ts';
import { isRefusal } from '../refusal.ts';
import type { MailStorage } from '../storage/notices.ts';
import { refuseFields, refuseForm } from './fields.ts';
import { readJson } from './json-body.ts';
import type { Handlers } from './operation.ts';

/** Everybody reads and sets their own wish, and nobody else's. `available`: whether this server can send mail. */
export function mailHandlers(
  storage: MailStorage,
  clock: () => Date,
  available: boolean,
): Pick<Handlers, 'readMail' | 'setMail'> {
  return {
    async readMail({ person }) {
      const wish = await storage.readMailWish(person.username);
      return { answer: { address: null, digest: false, ...wish, available } };
    },
    async setMail({ person, context }) {
      const read = await readJson(context);
      if (isRefusal(read)) return read;
      const parsed = mailBody.safeParse(read.body);
      if (!parsed.success) return refuseForm(parsed.error);
      const wish = parsed.data;
      if (wish.digest && wish.address === null) {
        return refuseFields([{ path: 'address', message: 'a digest needs an address' }]);
      }
      await storage.saveMailWish(person.username, wish, clock().toISOString());
      return { answer: { ...wish, available } };
    },
  };
}
