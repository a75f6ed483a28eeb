import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Makes and checks links in mails by which something is done without signing in. */
export type MailLinks = {
  make(username: string, address: string): string;
  /** Whose link it says it is: to be believed only together with `isGenuine`. */
  usernameOf(token: string): string | null;
  /** Whether we have made it for this account while its mail went to this address. */
  isGenuine(token: string, username: string, address: string): boolean;
};

/**
 * By what a link does: end the digest of who has once got one, or say that an address is theirs to whom it is sent. Each
 * kind has a key of its own, made of the server's secret, so that none does what another is for.
 */
const kinds = {
  unsubscribe: { path: 'unsubscribe', key: 'traimat unsubscribe' },
  confirm: { path: 'confirm-mail', key: 'traimat confirm mail' },
} as const;

/** `/unsubscribe/{account}.{signature}`. The address is signed, too, and not written: no longer good when it is another. */
export function createMailLinks(kind: keyof typeof kinds, publicOrigin: string, secret: string): MailLinks {
  const key = Buffer.from(hkdfSync('sha256', secret, '', kinds[kind].key, 32));
  const sign = (username: string, address: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([username, address]))
      .digest('base64url');
  return {
    make(username, address) {
      const name = Buffer.from(username).toString('base64url');
      return `${publicOrigin}/${kinds[kind].path}/${name}.${sign(username, address)}`;
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
