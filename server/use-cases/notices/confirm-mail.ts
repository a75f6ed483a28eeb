import type { MailStorage, MailWish } from '../../storage/port/mail.ts';
import type { MailLinks } from './mail-links.ts';

export type LinkedAddress = { username: string; address: string; confirmed: boolean };

/** Whose address a link confirms, and whether it has been; null where the link is not ours, or for another address by now. */
export async function readLinkedAddress(
  storage: Pick<MailStorage, 'readMailWish'>,
  links: MailLinks,
  token: string,
): Promise<(LinkedAddress & Pick<MailWish, 'digest'>) | null> {
  const username = links.usernameOf(token);
  const wish = username === null ? null : await storage.readMailWish(username);
  if (username === null || !wish || wish.address === null) return null;
  const { address, confirmed, digest } = wish;
  return links.isGenuine(token, username, address) ? { username, address, confirmed, digest } : null;
}

/** Whoever reads the mail of that address says that it is theirs. */
export async function confirmLinkedAddress(
  storage: Pick<MailStorage, 'readMailWish' | 'saveMailWish'>,
  links: MailLinks,
  token: string,
  now: Date,
): Promise<LinkedAddress | null> {
  const linked = await readLinkedAddress(storage, links, token);
  if (!linked) return null;
  const { username, address, digest } = linked;
  if (!linked.confirmed) await storage.saveMailWish(username, { address, digest, confirmed: true }, now.toISOString());
  return { username, address, confirmed: true };
}
