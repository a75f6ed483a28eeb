import type { Transaction } from 'kysely';
import type { FactName } from '../../../shared/terms/log.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { inSlices } from '../../slices.ts';
import { canonicalJson, sha256 } from '../log/canonical.ts';
import { type Done, storeFact } from '../log/store-fact.ts';
import { ask } from '../prepared.ts';
import { storeStanding } from '../standings/store.ts';
import type { Facts, Link, Tables } from '../tables.ts';

/** A fact and its link as they are to stand from now on; what is left out stays. */
export type Redacted = {
  link: number;
  fact: FactName;
  row: Record<string, string | number | null>;
  author?: Pick<Link, 'by_username' | 'by_name'>;
};

type About = Omit<Facts['redactions'], 'version' | 'links'>;

/** How many links one redaction names at most. */
const most = 1_000;

/**
 * The only way out of what is stored: changes facts and their links, and stores which, why, and the hash of what stands
 * there since. The chain stays as it was: a link that is named is held against its redaction (log/verify-log.ts).
 */
export async function redact(
  transaction: Transaction<Tables>,
  about: About,
  redacted: Redacted[],
  done: Done,
): Promise<void> {
  const goOn = inSlices();
  for (let from = 0; from < redacted.length; from += most) {
    const links: [number, string][] = [];
    for (const one of redacted.slice(from, from + most)) {
      await goOn();
      links.push([one.link, await change(transaction, one)]);
    }
    const { last } = await transaction
      .selectFrom('redactions')
      .select((select) => select.fn.max('version').as('last'))
      .executeTakeFirstOrThrow();
    const row = { ...about, version: (last ?? 0) + 1, links: JSON.stringify(links) };
    await storeFact(transaction, 'redactions', row, done);
  }
  for (const place of await placesOf(transaction, redacted)) {
    await goOn();
    await ask(transaction, storeStanding(place));
  }
}

/** The sheets whose facts have changed, which their standings show. */
async function placesOf(transaction: Transaction<Tables>, redacted: Redacted[]): Promise<SheetPlace[]> {
  const places = new Map<string, SheetPlace>();
  for (const { link, fact } of redacted) {
    if (fact !== 'revisions' && fact !== 'events') continue;
    const place = await transaction
      .selectFrom(fact as 'events')
      .select(['indicator', 'period', 'district'])
      .where('link', '=', link)
      .executeTakeFirstOrThrow();
    places.set(JSON.stringify(place), place);
  }
  return [...places.values()];
}

/** The hash of a link and its fact as they stand after a redaction. */
export function hashOfStanding(link: Link, row: object): string {
  return sha256(`${link.link} ${canonicalJson(link)} ${canonicalJson(row)}`);
}

async function change(transaction: Transaction<Tables>, { link, fact, row, author }: Redacted): Promise<string> {
  if (Object.keys(row).length > 0) {
    await transaction.updateTable<FactName>(fact).set(row).where('link', '=', link).execute();
  }
  if (author) await transaction.updateTable('log').set(author).where('link', '=', link).execute();
  const [stored, linked] = await Promise.all([
    transaction.selectFrom<FactName>(fact).selectAll().where('link', '=', link).executeTakeFirstOrThrow(),
    transaction.selectFrom('log').selectAll().where('link', '=', link).executeTakeFirstOrThrow(),
  ]);
  return hashOfStanding(linked, stored);
}
