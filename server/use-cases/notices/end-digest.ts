import type { MailStorage } from '../../storage/port/mail.ts';
import type { MailLinks } from './mail-links.ts';

export type LinkedDigest = { username: string; address: string; digest: boolean };

/** Whose digest a link ends, and whether it still goes out; null where the link is not ours, or for another address by now. */
export async function readLinkedDigest(
  storage: Pick<MailStorage, 'readMailWish'>,
  links: MailLinks,
  token: string,
): Promise<LinkedDigest | null> {
  const username = links.usernameOf(token);
  const wish = username === null ? null : await storage.readMailWish(username);
  if (username === null || !wish || wish.address === null) return null;
  const { address, digest } = wish;
  return links.isGenuine(token, username, address) ? { username, address, digest } : null;
}

/** Ends it; the address stays, so that it can be switched on again in the pane. */
export async function endLinkedDigest(
  storage: Pick<MailStorage, 'readMailWish' | 'saveMailWish'>,
  links: MailLinks,
  token: string,
  now: Date,
): Promise<LinkedDigest | null> {
  const linked = await readLinkedDigest(storage, links, token);
  if (!linked) return null;
  const { username, address } = linked;
  if (linked.digest) {
    await storage.saveMailWish(username, { address, digest: false, confirmed: true }, now.toISOString());
  }
  return { ...linked, digest: false };
}
