import type { Kysely, Transaction } from 'kysely';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import type { Progress } from '../../../shared/rules/sheets/assess.ts';
import { isPruningDue, pruned } from '../../../shared/rules/sheets/kept-drafts.ts';
import { beginningOfDays } from '../../../shared/terms/date.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Latest } from '../latest.ts';
import { type Deed, type FactToStore, storeDeeds } from '../log/store-fact.ts';
import { installation } from '../port/author.ts';
import { ownersRegister } from '../port/registers.ts';
import type { RevisionChange, RevisionRecord, SaveOutcome, StoredRevision, StoredSheet } from '../port/sheets.ts';
import { type Ask, askTogether } from '../prepared.ts';
import { pruneDrafts } from '../redaction/prune-drafts.ts';
import type { Facts, Tables } from '../tables.ts';
import { asLast, eventFact, readStanding } from './events.ts';
import { earlierAnswer } from './receipts.ts';
import { fromStored } from './stored-content.ts';
import { stored, theEnd, whatStands } from './what-stands.ts';

export async function readSheet(db: Kysely<Tables>, place: SheetPlace): Promise<StoredSheet | null> {
  const row = await revisionsOf(db, place).orderBy('revision', 'desc').limit(1).executeTakeFirst();
  if (!row) return null;
  const [standing, receipt] = await Promise.all([readStanding(db, place), lastReceipt(db, place)]);
  return { ...toRevision(row), standing, receipt: receipt?.id ?? null };
}

export async function readRevision(
  db: Kysely<Tables>,
  place: SheetPlace,
  revision: number,
): Promise<StoredRevision | null> {
  const row = await revisionsOf(db, place).where('revision', '=', revision).executeTakeFirst();
  return row && row.content !== pruned ? toRevision(row) : null;
}

export async function readRecord(
  db: Kysely<Tables>,
  place: SheetPlace,
  revision: number,
): Promise<RevisionRecord | null> {
  const row = await revisionsOf(db, place).where('revision', '=', revision).executeTakeFirst();
  return row ? { ...toRecord(row), pruned: row.content === pruned } : null;
}

export async function listRevisions(db: Kysely<Tables>, place: SheetPlace): Promise<StoredRevision[]> {
  const rows = await revisionsOf(db, place).where('content', '!=', pruned).orderBy('revision').execute();
  return rows.map(toRevision);
}

/**
 * In one transaction, each of another sheet and with another key: the earlier answer, the expected revision and step, the
 * register and the indicator's version that were counted by, then revision, event and receipt together. What it comes to,
 * in their order.
 */
export async function saveRevisions(
  transaction: Transaction<Tables>,
  latest: Latest,
  changes: RevisionChange[],
): Promise<SaveOutcome[]> {
  const [end, found] = await askTogether(transaction, (ask) =>
    Promise.all([theEnd(latest, ask), Promise.all(changes.map((change) => findStored(latest, ask, change)))]),
  );
  const outcomes: SaveOutcome[] = [];
  for (const [index, change] of changes.entries()) {
    outcomes.push(await judge(transaction, change, found[index] as Stored));
  }
  const saved = changes.filter((_, index) => outcomes[index]?.kind === 'saved');
  const unlaid = saved.filter((change) => found[changes.indexOf(change)]?.register === null);
  // An owner of several of them is laid once.
  const registers = new Map(unlaid.map(({ place, event }) => [place.district, ownersRegisterDeed(place, event.at)]));
  const deeds = [...registers.values(), ...saved.map(deedOf)];
  const after = await askTogether(transaction, (ask) => storeDeeds(ask, deeds, end));
  for (const { place, event } of saved) stored(latest, place, asLast(eventFact(place, event).row), after);
  for (const { place, expectedRevision, event } of saved) {
    if (isPruningDue(expectedRevision + 1)) await pruneDrafts(transaction, place, { by: installation, at: event.at });
  }
  return outcomes;
}

/** What of two changes may not be the same in one transaction. */
export function touchedBy({ place, submission }: RevisionChange): string[] {
  const { indicator, period, district } = place;
  const sheet = JSON.stringify([indicator, period, district]);
  return submission ? [sheet, JSON.stringify([submission.request.username, submission.request.key])] : [sheet];
}

/** What a change depends on, as it is stored. */
type Stored = Awaited<ReturnType<typeof findStored>>;

async function findStored(latest: Latest, ask: Ask, { place, submission }: RevisionChange) {
  const [earlier, stands] = await Promise.all([
    submission ? ask(earlierAnswer(submission.request)) : { kind: 'none' as const },
    whatStands(latest, ask, place),
  ]);
  return { earlier, ...stands };
}

/** What becomes of a change; nothing has been stored yet. */
async function judge(
  transaction: Transaction<Tables>,
  { place, expectedRevision, event, roster, indicatorVersion, inForce = indicatorVersion }: RevisionChange,
  { earlier, last, register, version }: Stored,
): Promise<SaveOutcome> {
  if (earlier.kind !== 'none') return earlier;
  if ((last?.revision ?? 0) !== expectedRevision) {
    return { kind: 'conflict', current: await readSheet(transaction, place) };
  }
  if ((last?.step ?? 0) !== event.standing.step - 1) return { kind: 'moved' };
  if ((register ?? unlaidRegister(place)) !== roster || version !== inForce) return { kind: 'moved' };
  if (last && last.at > event.at) return { kind: 'behind', last: last.at };
  return { kind: 'saved', revision: expectedRevision + 1 };
}

function deedOf(change: RevisionChange): Deed {
  const { place, expectedRevision, submission, event } = change;
  const revision = revisionRow(change, expectedRevision + 1);
  const facts: FactToStore[] = [{ fact: 'revisions', row: revision }, eventFact(place, event)];
  if (submission) facts.push({ fact: 'receipts', row: receiptRow(submission) });
  return { facts, done: event };
}

/** The id that an owner's register will have; null of a district, which must have one before. */
function unlaidRegister({ district: office }: SheetPlace): string | null {
  return findDistrict(office) ? null : ownersRegister(office);
}

/** An owner has no communities: its register is laid with its first sheet. */
function ownersRegisterDeed({ district: office }: SheetPlace, at: string): Deed {
  const row = {
    ...{ id: ownersRegister(office), district: office, valid_from: beginningOfDays, demo: 0, stored_at: at },
    ...{ communities: '[]', revision: 0, reason: '', replaces: null },
    ...{ stored_by: installation.username, stored_by_name: installation.displayName },
  };
  return { facts: [{ fact: 'rosters', row }], done: { act: 'install-register', at, by: installation } };
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
    .select('id')
    .where('indicator', '=', indicator)
    .where('period', '=', period)
    .where('district', '=', district)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
}

function toRevision(row: Facts['revisions']): StoredRevision {
  return { ...toRecord(row), content: fromStored(row.content) };
}

function toRecord(row: Facts['revisions']): Omit<StoredRevision, 'content'> {
  return {
    place: { indicator: row.indicator, period: row.period, district: row.district },
    revision: row.revision,
    indicatorVersion: row.indicator_version,
    roster: row.roster,
    result: JSON.parse(row.result),
    progress: readProgress(row.progress),
    reportPrint: row.report_print,
    savedAt: row.saved_at,
    savedBy: { username: row.saved_by, displayName: row.saved_by_name },
  };
}

/** A progress as it is stored; what was stored before carried rows were told apart has none of them. */
export function readProgress(progress: string | null): Progress | null {
  return progress === null ? null : { carried: 0, unchanged: 0, ...JSON.parse(progress) };
}

/** A revision as it is stored. */
export function revisionRow(change: RevisionChange, revision: number): Facts['revisions'] {
  return {
    ...change.place,
    revision,
    indicator_version: change.indicatorVersion,
    roster: change.roster,
    result: JSON.stringify(change.result),
    saved_at: change.savedAt,
    saved_by: change.savedBy.username,
    saved_by_name: change.savedBy.displayName,
    progress: change.progress && JSON.stringify(change.progress),
    report_print: change.reportPrint,
    content: change.content,
  };
}

/** A receipt as it is stored, with the request that it has answered. */
export function receiptRow({ receipt, request }: NonNullable<RevisionChange['submission']>): Facts['receipts'] {
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
    code: receipt.code ?? null,
  };
}
