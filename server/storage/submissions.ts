import type { Kysely, Selectable } from 'kysely';
import type { SheetPlace } from '../../shared/wire/schemas.ts';
import { readAnswer } from './receipts.ts';
import type { RevisionChange, SaveOutcome, StoredRevision, StoredSubmission } from './storage.ts';
import type { Tables } from './tables.ts';

export async function readSubmission(db: Kysely<Tables>, place: SheetPlace): Promise<StoredSubmission | null> {
  const row = await revisionsOf(db, place).orderBy('revision', 'desc').limit(1).executeTakeFirst();
  if (!row) return null;
  const receipt = await lastReceipt(db, place);
  return { ...toRevision(row), submittedAt: receipt?.submitted_at ?? null, receipt: receipt?.id ?? null };
}

export async function readLastSubmission(db: Kysely<Tables>, place: SheetPlace): Promise<StoredRevision | null> {
  const receipt = await lastReceipt(db, place);
  if (!receipt) return null;
  return toRevision(await revisionsOf(db, place).where('revision', '=', receipt.revision).executeTakeFirstOrThrow());
}

export async function listRevisions(db: Kysely<Tables>, place: SheetPlace): Promise<StoredRevision[]> {
  const rows = await revisionsOf(db, place).orderBy('revision').execute();
  return rows.map(toRevision);
}

export async function readRevisionNumber(db: Kysely<Tables>, place: SheetPlace): Promise<number> {
  const row = await db
    .selectFrom('revisions')
    .select((select) => select.fn.max('revision').as('revision'))
    .where('indicator', '=', place.indicator)
    .where('period', '=', place.period)
    .where('district', '=', place.district)
    .executeTakeFirst();
  return row?.revision ?? 0;
}

/** One transaction: the earlier answer, the expected revision, then revision and receipt together. */
export function saveRevision(db: Kysely<Tables>, change: RevisionChange): Promise<SaveOutcome> {
  return db.transaction().execute(async (transaction) => {
    const { place, expectedRevision, submission } = change;
    if (submission) {
      const earlier = await readAnswer(transaction, submission.request);
      if (earlier.kind !== 'none') return earlier;
    }
    if ((await readRevisionNumber(transaction, place)) !== expectedRevision) {
      return { kind: 'conflict', current: await readSubmission(transaction, place) };
    }
    const revision = expectedRevision + 1;
    await transaction.insertInto('revisions').values(toRow(change, revision)).execute();
    if (submission) await transaction.insertInto('receipts').values(receiptRow(submission)).execute();
    return { kind: 'saved', revision };
  });
}

function revisionsOf(db: Kysely<Tables>, { indicator, period, district }: SheetPlace) {
  return db
    .selectFrom('revisions')
    .selectAll()
    .where('indicator', '=', indicator)
    .where('period', '=', period)
    .where('district', '=', district);
}

function lastReceipt(db: Kysely<Tables>, { indicator, period, district }: SheetPlace) {
  return db
    .selectFrom('receipts')
    .select(['id', 'revision', 'submitted_at'])
    .where('indicator', '=', indicator)
    .where('period', '=', period)
    .where('district', '=', district)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
}

function toRevision(row: Selectable<Tables['revisions']>): StoredRevision {
  return {
    place: { indicator: row.indicator, period: row.period, district: row.district },
    revision: row.revision,
    state: row.state,
    indicatorVersion: row.indicator_version,
    roster: row.roster,
    content: JSON.parse(row.content),
    result: JSON.parse(row.result),
    savedAt: row.saved_at,
    savedBy: { username: row.saved_by, displayName: row.saved_by_name },
  };
}

function toRow(change: RevisionChange, revision: number): Tables['revisions'] {
  return {
    ...change.place,
    revision,
    state: change.state,
    indicator_version: change.indicatorVersion,
    roster: change.roster,
    result: JSON.stringify(change.result),
    saved_at: change.savedAt,
    saved_by: change.savedBy.username,
    saved_by_name: change.savedBy.displayName,
    content: JSON.stringify(change.content),
  };
}

function receiptRow({ receipt, request }: NonNullable<RevisionChange['submission']>): Tables['receipts'] {
  const { id, indicator, period, district, revision, submittedAt, late } = receipt;
  return {
    id,
    indicator,
    period,
    district,
    revision,
    submitted_at: submittedAt,
    late: Number(late),
    ...request,
    receipt: JSON.stringify(receipt),
  };
}
