import { createHmac, timingSafeEqual } from 'node:crypto';
import { randomKey } from './hidden.ts';

/**
 * A mark that a browser is given when somebody has signed in by it, and shows at the next time: by it the person keeps a
 * count of wrong passwords of their own, whoever else is guessing at their account or from their address. It opens nothing
 * by itself, and nothing is stored of it.
 */
export type KnownDevices = {
  mark(username: string): string;
  /** The device's id; null for a mark that is not ours, or not this account's. */
  read(username: string, mark: string | undefined): string | null;
};

export function createKnownDevices(secret: string): KnownDevices {
  const signature = (username: string, id: string) =>
    createHmac('sha256', secret).update(`known-device\n${username}\n${id}`).digest();
  return {
    mark(username) {
      const id = randomKey();
      return `${id}.${signature(username, id).toString('base64url')}`;
    },
    read(username, mark = '') {
      const [id = '', given = ''] = mark.split('.');
      const bytes = Buffer.from(given, 'base64url');
      const ours = signature(username, id);
      return bytes.length === ours.length && timingSafeEqual(bytes, ours) ? id : null;
    },
  };
}
