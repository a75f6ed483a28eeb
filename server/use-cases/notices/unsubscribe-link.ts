import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Makes and checks the links by which a digest is ended, without signing in. */
export type UnsubscribeLinks = {
  make(username: string, address: string): string;
  /** Whose link it says it is: to be believed only together with `isGenuine`. */
  usernameOf(token: string): string | null;
  /** Whether we have made it for this account while its digest went to this address. */
  isGenuine(token: string, username: string, address: string): boolean;
};

/**
 * `/unsubscribe/{account}.{signature}`. The address is signed, too, and not written: who has once got a digest can end
 * it, and no longer when it goes elsewhere. The key comes from the server's secret and is good for nothing else.
 */
export function createUnsubscribeLinks(publicOrigin: string, secret: string): UnsubscribeLinks {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'traimat unsubscribe', 32));
  const sign = (username: string, address: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([username, address]))
      .digest('base64url');
  return {
    make(username, address) {
      const name = Buffer.from(username).toString('base64url');
      return `${publicOrigin}/unsubscribe/${name}.${sign(username, address)}`;
    },
    usernameOf(token) {
      const { name } = read(token);
      const username = Buffer.from(name, 'base64url').toString();
      return username !== '' && Buffer.from(username).toString('base64url') === name ? username : null;
    },
    isGenuine(token, username, address) {
      // As text: other letters at its end would decode to the same bytes.
      const given = Buffer.from(read(token).signature);
      const ours = Buffer.from(sign(username, address));
      return given.length === ours.length && timingSafeEqual(given, ours);
    },
  };
}

function read(token: string): { name: string; signature: string } {
  const [, name = '', signature = ''] = /^([\w-]{1,200})\.([\w-]{43})$/.exec(token) ?? [];
  return { name, signature };
}
