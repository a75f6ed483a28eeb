import type { Kysely } from 'kysely';
import type { Anchor, LogBreak } from '../../../shared/terms/log.ts';
import type { Verification } from '../port/log.ts';
import { lastRedaction, type Redactions, readRedactions, standsTo } from '../redaction/read-redactions.ts';
import type { Link, Tables } from '../tables.ts';
import { troubleOf } from '../trouble.ts';
import { findAlteredAccount } from './accounts.ts';
import { breakAt, breakOf } from './break.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { hashOf } from './link.ts';
import { type FactRow, findUnlinked, readBatch } from './read-batch.ts';
import { findAlteredStanding } from './standings.ts';

type Walk = { db: Kysely<Tables>; anchor: Anchor | null; redactions: Redactions };

const start: Anchor = { link: 0, hash: '' };

/**
 * Walks the log from its first link to its last, every fact beside its link, then looks for facts without one, and holds
 * the end against the anchor, and accounts and standings against what is written down of them. A link that a redaction names is held against the redaction; all others against themselves.
 * `goOn` is asked after each hundred links, so that others may go on meanwhile; null where it says no.
 */
export async function verifyLog(
  db: Kysely<Tables>,
  anchor: Anchor | null,
  goOn: () => Promise<boolean> = async () => true,
): Promise<Verification | null> {
  let last = start;
  try {
    const walk = { db, anchor, redactions: await readRedactions(db) };
    const early = await db.selectFrom('log').selectAll().where('link', '<', 1).limit(1).executeTakeFirst();
    if (early) return { last, broken: breakAt('link-added', early) };
    for (;;) {
      const { links, facts } = await readBatch(db, last.link);
      if (links.length === 0) break;
      for (const link of links) {
        const broken = await checkLink(walk, last, link, facts.get(link.link) ?? []);
        const still = broken && (await checkAgain(walk, last, broken));
        if (still) return { last, broken: still };
        last = { link: link.link, hash: link.hash };
      }
      if (!(await goOn())) return null;
    }
    const broken =
      (await checkEnd(walk, last)) ?? (await findAlteredAccount(db)) ?? (await findAlteredStanding(db, goOn));
    return broken === 'broken-off' ? null : { last, broken };
  } catch (error) {
    if (troubleOf(error) === 'corrupt')
      return { last, broken: { ...breakAt('unreadable', null), link: last.link + 1 } };
    throw error;
  }
}

/**
 * What is still wrong once every redaction is known: one that came while the log was walked has changed what it names.
 * Read anew until no other comes in between.
 */
async function checkAgain(walk: Walk, last: Anchor, broken: LogBreak): Promise<LogBreak | null> {
  let [still, known]: [LogBreak | null, number] = [broken, walk.redactions.last];
  while (still && (await lastRedaction(walk.db)) !== known) {
    walk.redactions = await readRedactions(walk.db);
    known = walk.redactions.last;
    const { links, facts } = await readBatch(walk.db, last.link, 1);
    const [link] = links;
    if (!link) return still;
    still = await checkLink(walk, last, link, facts.get(link.link) ?? []);
  }
  return still;
}

/** What is wrong with a link or its fact; `last` is the link before it, which has been found right. */
async function checkLink(walk: Walk, last: Anchor, link: Link, facts: FactRow[]): Promise<LogBreak | null> {
  const { db, anchor, redactions } = walk;
  const redaction = redactions.named.get(link.link);
  if (link.link !== last.link + 1) return missingLink(db, last.link + 1, link.link - 1);
  if (!redaction && hashOf(link) !== link.hash) {
    const other = await swappedWith(db, link);
    return other === null ? breakAt('link-altered', link) : breakAt('links-swapped', link, other);
  }
  if (link.before !== last.hash) return forged(walk, last, link);
  if (anchor?.link === link.link && anchor.hash !== link.hash) return breakAt('anchor-differs', link);
  const foreign = facts.find(({ fact }) => fact !== link.fact);
  if (foreign) return breakOf('fact-added', foreign);
  const [first, second] = facts;
  if (!first) return breakAt('fact-missing', link);
  if (redaction) {
    const stands = standsTo(redaction, redactions, link, first);
    if (second) return breakOf('fact-added', stands === 'altered' ? first : second);
    return stands === 'fits' ? null : breakOf(redactionBreaks[stands], first, link);
  }
  const contents = facts.map(({ row }) => sha256(canonicalJson(row)));
  if (second) return breakOf('fact-added', contents[0] === link.content ? second : first);
  if (contents[0] === link.content) return null;
  const other = await exchangedWith(db, link, contents[0]);
  return other === null ? breakOf('fact-altered', first, link) : breakAt('facts-swapped', link, other);
}

const redactionBreaks = { altered: 'redacted-altered', unfit: 'redaction-unfit' } as const;

async function missingLink(db: Kysely<Tables>, from: number, to: number): Promise<LogBreak> {
  const { facts } = await readBatch(db, from - 1);
  const [left] = facts.get(from) ?? [];
  const other = to > from ? to : null;
  return { ...(left ? breakOf('link-missing', left) : breakAt('link-missing', null)), link: from, other };
}

/** The number that a link has been given another one for. */
async function swappedWith(db: Kysely<Tables>, link: Link): Promise<number | null> {
  const { last } = await db
    .selectFrom('log')
    .select((select) => select.fn.max('link').as('last'))
    .executeTakeFirstOrThrow();
  for (let number = 1; number <= (last ?? 0); number++) {
    if (hashOf({ ...link, link: number }) === link.hash) return number;
  }
  return null;
}

/**
 * Of two links that do not follow each other although both agree with themselves: the one that its neighbour denies. The
 * last link has the anchor for a neighbour.
 */
async function forged({ db, anchor }: Walk, last: Anchor, link: Link): Promise<LogBreak> {
  const pair = await db
    .selectFrom('log')
    .selectAll()
    .where('link', 'in', [last.link, link.link + 1])
    .execute();
  const before = pair.find((one) => one.link === last.link);
  const after = pair.find((one) => one.link === link.link + 1);
  const confirmed = after?.before === link.hash || (anchor?.link === link.link && anchor.hash === link.hash);
  return breakAt('link-altered', before && confirmed ? before : link);
}

/** The link whose fact stands in the place of a link's own, while the own one stands in its place. */
async function exchangedWith(db: Kysely<Tables>, link: Link, content: string | undefined): Promise<number | null> {
  const others = await db
    .selectFrom('log')
    .select('link')
    .where('content', '=', content ?? '')
    .where('fact', '=', link.fact)
    .execute();
  for (const { link: other } of others) {
    const row = await db.selectFrom(link.fact).selectAll().where('link', '=', other).executeTakeFirst();
    if (row && sha256(canonicalJson(row)) === link.content) return other;
  }
  return null;
}

async function checkEnd({ db, anchor }: Walk, last: Anchor): Promise<LogBreak | null> {
  const beyond = anchor && anchor.link > last.link ? anchor.link : null;
  const left = await findUnlinked(db);
  const cut = left?.row.link ?? 0;
  if (left && cut <= last.link) return breakOf('fact-added', left);
  if (!left && beyond === null) return null;
  const broken = left ? breakOf('end-cut', left) : breakAt('end-cut', null);
  return { ...broken, link: last.link + 1, other: beyond ?? cut };
}
