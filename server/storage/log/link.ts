import type { Link } from '../tables.ts';
import { canonicalJson, sha256 } from './canonical.ts';

/** What comes to the log: all that a link says before the log has given it its number and its place in the chain. */
export type Entry = Omit<Link, 'link' | 'before' | 'hash'>;

/** The next link after one; its time is never before that one's, also where the clock has been set back. */
export function nextLink(last: Pick<Link, 'link' | 'at' | 'hash'> | undefined, entry: Entry): Link {
  const at = last && last.at > entry.at ? last.at : entry.at;
  const open = { ...entry, at, link: (last?.link ?? 0) + 1, before: last?.hash ?? '' };
  return { ...open, hash: hashOf(open) };
}

/** SHA-256 over all that a link says, its number and the hash before it included; what hash it bears itself is no matter. */
export function hashOf({ link, hash: _, ...open }: Omit<Link, 'hash'> & { hash?: string }): string {
  return sha256(`${link} ${canonicalJson(open)}`);
}
