import type { noticeOperations } from '../../shared/wire/notices.ts';
import type { Storage } from '../storage/storage.ts';
import type { Handlers } from './operation.ts';

/** Everybody reads and sets their own wish, and nobody else's. `available`: whether this server can send mail. */
export function noticeHandlers(
  storage: Storage,
  clock: () => Date,
  available: boolean,
): Pick<Handlers, keyof typeof noticeOperations> {
  return {
    async readMail({ person }) {
      const wish = await storage.readMailWish(person.username);
      return { address: null, digest: false, ...wish, available };
    },
    async setMail({ person, body }) {
      await storage.saveMailWish(person.username, body, clock().toISOString());
      return { ...body, available };
    },
  };
}
