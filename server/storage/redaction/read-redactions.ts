import type { Kysely } from 'kysely';
import { pruned } from '../../../shared/rules/sheets/kept-drafts.ts';
import type { RedactionKind } from '../../../shared/terms/log.ts';
import { canonicalJson, sha256 } from '../log/canonical.ts';
import type { FactRow } from '../log/read-batch.ts';
import type { Facts, Link, Tables } from '../tables.ts';
import { hashOfStanding } from './redact.ts';

type Redaction = { kind: RedactionKind; pseudonym: string | null; hash: string };

/** What the redactions say of the links that they name: of one that several name, the last. */
export type Redactions = {
  /** The number of the last redaction; 0 before the first. */
  last: number;
  named: Map<number, Redaction>;
  /** The revisions that were submitted, as `sheetRevision` calls them: none of them may be pruned. */
  submitted: Set<string>;
};

/** Only of redactions that are what their links say of them: any other says nothing, and is found where it stands. */
export async function readRedactions(db: Kysely<Tables>): Promise<Redactions> {
  const last = await lastRedaction(db);
  const rows = await db.selectFrom('redactions').selectAll().orderBy('version').execute();
  const links = await db.selectFrom('log').select(['link', 'content']).where('fact', '=', 'redactions').execute();
  const contents = new Map(links.map(({ link, content }) => [link, content]));
  const named: Redactions['named'] = new Map();
  for (const row of rows) {
    if (contents.get(row.link) !== sha256(canonicalJson(row))) continue;
    const { kind, pseudonym } = row;
    for (const [link, hash] of JSON.parse(row.links) as [number, string][]) named.set(link, { kind, pseudonym, hash });
  }
  const events = rows.some(({ kind }) => kind === 'pruned') ? await listSubmissions(db) : [];
  const submitted = events.map((event) => sheetRevision({ ...event, revision: event.submitted ?? 0 }));
  return { last, named, submitted: new Set(submitted) };
}

/** Tells whether another redaction has come since some were read. */
export async function lastRedaction(db: Kysely<Tables>): Promise<number> {
  const { last } = await db
    .selectFrom('redactions')
    .select((select) => select.fn.max('version').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/**
 * How a link that is named, and its fact, stand to what the redaction says:
 *
 * | the hash is that of what stands there | it may leave so | gives |
 * |---|---|---|
 * | no | – | altered |
 * | yes | no: a fact that is no draft, or has its content; no pseudonym there | unfit |
 * | yes | yes | fits |
 */
export function standsTo(
  { kind, pseudonym, hash }: Redaction,
  { submitted }: Redactions,
  link: Link,
  { fact, row }: FactRow,
): 'altered' | 'unfit' | 'fits' {
  if (hashOfStanding(link, row) !== hash) return 'altered';
  if (kind === 'erased') {
    return pseudonym && JSON.stringify([link, row]).includes(pseudonym) ? 'fits' : 'unfit';
  }
  const revision = fact === 'revisions' ? (row as FactRow['row'] & Facts['revisions']) : null;
  return revision?.content === pruned && !submitted.has(sheetRevision(revision)) ? 'fits' : 'unfit';
}

type Place = { indicator: string; period: string; district: string; revision: number };

function sheetRevision({ indicator, period, district, revision }: Place): string {
  return `${indicator} ${period} ${district} ${revision}`;
}

function listSubmissions(db: Kysely<Tables>) {
  return db
    .selectFrom('events')
    .select(['indicator', 'period', 'district', 'submitted'])
    .distinct()
    .where('submitted', 'is not', null)
    .execute();
}
