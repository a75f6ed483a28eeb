import { type Kysely, sql, type Transaction } from 'kysely';
import { type Draft, draftsToPrune, keptDrafts, pruned } from '../../../shared/rules/sheets/kept-drafts.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Stamp } from '../port/author.ts';
import { ask, prepared } from '../prepared.ts';
import type { Tables } from '../tables.ts';
import { redact } from './redact.ts';

/** How much room a content takes, told without reading it. */
const bytes = sql<number>`octet_length(content)`;

/** Takes the content of a sheet's drafts that need not be kept, in one redaction; gives of how many. */
export async function pruneDrafts(
  transaction: Transaction<Tables>,
  place: SheetPlace,
  { by, at }: Stamp,
): Promise<number> {
  const revisions = await listDrafts(transaction, place);
  const gone = new Set(draftsToPrune(revisions));
  const redacted = revisions
    .filter(({ revision, empty }) => gone.has(revision) && !empty)
    .map(({ link }) => ({ link, fact: 'revisions' as const, row: { content: pruned } }));
  const about = { ...place, kind: 'pruned', reason: '', pseudonym: null } as const;
  await redact(transaction, about, redacted, { act: 'prune-drafts', at, by });
  return redacted.length;
}

export async function listPruned(db: Kysely<Tables>, place: SheetPlace): Promise<number[]> {
  const rows = await of(db, place).select('revision').where(bytes, '=', 0).orderBy('revision').execute();
  return rows.map(({ revision }) => revision);
}

export function listPrunable(db: Kysely<Tables>): Promise<SheetPlace[]> {
  // Only a sheet with more revisions than are kept has one of that number: told by the key, without reading any row.
  const long = db
    .selectFrom('revisions as long')
    .select(['long.indicator', 'long.period', 'long.district'])
    .where('long.revision', '=', keptDrafts + 1);
  return db
    .selectFrom('revisions')
    .select(['indicator', 'period', 'district'])
    .where(({ eb, refTuple }) =>
      eb(refTuple('indicator', 'period', 'district'), 'in', long.$asTuple('indicator', 'period', 'district')),
    )
    .where(bytes, '>', 0)
    .groupBy(['indicator', 'period', 'district'])
    .having((having) => having.fn.countAll(), '>', keptDrafts)
    .execute();
}

export async function countDraftBytes(db: Kysely<Tables>, username: string, since: string): Promise<number> {
  const { sum } = await db
    .selectFrom('revisions')
    .select(sql<number | null>`sum(${bytes})`.as('sum'))
    .where('saved_by', '=', username)
    .where('saved_at', '>=', since)
    .executeTakeFirstOrThrow();
  return sum ?? 0;
}

/** A sheet's revisions in their order. What was given back, accepted or acknowledged had all been submitted. */
async function listDrafts(
  db: Kysely<Tables>,
  place: SheetPlace,
): Promise<(Draft & { link: number; empty: boolean })[]> {
  const { indicator, period, district } = place;
  const rows = await ask(db, revisionsOf({ indicator, period, district }));
  const events = await ask(db, submittedOf({ indicator, period, district }));
  const submitted = new Set(events.map((event) => event.submitted));
  return rows.map(({ link, revision, saved_at: savedAt, bytes: length }) => ({
    ...{ link, revision, savedAt, submitted: submitted.has(revision), empty: length === 0 },
  }));
}

/** Prepared, since every twentieth revision asks. */
const revisionsOf = prepared((db, place: SheetPlace) =>
  of(db, place)
    .select(['link', 'revision', 'saved_at', bytes.as('bytes')])
    .orderBy('revision'),
);

const submittedOf = prepared((db, place: SheetPlace) =>
  db
    .selectFrom('events')
    .select('submitted')
    .distinct()
    .where((where) => where.and(place)),
);

function of(db: Kysely<Tables>, { indicator, period, district }: SheetPlace) {
  return db.selectFrom('revisions').where((where) => where.and({ indicator, period, district }));
}
