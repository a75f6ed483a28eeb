import type { Kysely, Transaction } from 'kysely';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import type { Progress } from '../../../shared/rules/sheets/assess.ts';
import { isPruningDue, pruned } from '../../../shared/rules/sheets/kept-drafts.ts';
import { beginningOfDays } from '../../../shared/terms/date.ts';
import { firstDay, parsePeriod } from '../../../shared/terms/period.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { type FactToStore, lastLink, storeFact, storeFacts } from '../log/store-fact.ts';
import { installation } from '../port/author.ts';
import { ownersRegister } from '../port/registers.ts';
import type { RevisionChange, RevisionRecord, SaveOutcome, StoredRevision, StoredSheet } from '../port/sheets.ts';
import { askTogether } from '../prepared.ts';
import { pruneDrafts } from '../redaction/prune-drafts.ts';
import { registerInForce } from '../register-in-force.ts';
import type { Facts, Tables } from '../tables.ts';
import { versionInForce } from '../versions.ts';
import { eventFact, lastEvent, readStanding } from './events.ts';
import { earlierAnswer } from './receipts.ts';
import { fromStored, toStored } from './stored-content.ts';

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
 * One transaction: the earlier answer, the expected revision and step, the register and the indicator's version that were
 * counted by, then revision, event and receipt together.
 */
export function saveRevision(db: Kysely<Tables>, change: RevisionChange): Promise<SaveOutcome> {
  return db.transaction().execute(async (transaction) => {
    const { place, expectedRevision, submission, event } = change;
    const period = parsePeriod(place.period);
    const [earlier, last, register, version, link] = await askTogether(transaction, (ask) =>
      Promise.all([
        submission ? ask(earlierAnswer(submission.request)) : { kind: 'none' as const },
        ask(lastEvent(place)),
        period && ask(registerInForce(place.district, firstDay(period))),
        ask(versionInForce(place)),
        ask(lastLink),
      ]),
    );
    if (earlier.kind !== 'none') return earlier;
    if ((last?.revision ?? 0) !== expectedRevision) {
      return { kind: 'conflict', current: await readSheet(transaction, place) };
    }
    if ((last?.step ?? 0) !== event.standing.step - 1) return { kind: 'moved' };
    const known = register ?? unlaid(place);
    if (known !== change.roster || version !== (change.inForce ?? change.indicatorVersion)) return { kind: 'moved' };
    if (last && last.at > event.at) return { kind: 'behind', last: last.at };
    const revision = expectedRevision + 1;
    const facts: FactToStore[] = [{ fact: 'revisions', row: revisionRow(change, revision) }, eventFact(place, event)];
    if (submission) facts.push({ fact: 'receipts', row: receiptRow(submission) });
    if (register === null) await layOwnersRegister(transaction, place, event.at);
    await storeFacts(transaction, facts, event, register === null ? undefined : link);
    if (isPruningDue(revision)) await pruneDrafts(transaction, place, { by: installation, at: event.at });
    return { kind: 'saved', revision };
  });
}

/** The id that an owner's register will have; null of a district, which must have one before. */
function unlaid({ district: office }: SheetPlace): string | null {
  return findDistrict(office) ? null : ownersRegister(office);
}

async function layOwnersRegister(
  transaction: Transaction<Tables>,
  { district: office }: SheetPlace,
  at: string,
): Promise<void> {
  const row = {
    ...{ id: ownersRegister(office), district: office, valid_from: beginningOfDays, demo: 0, stored_at: at },
    ...{ communities: '[]', revision: 0, reason: '', replaces: null },
    ...{ stored_by: installation.username, stored_by_name: installation.displayName },
  };
  await storeFact(transaction, 'rosters', row, { act: 'install-register', at, by: installation });
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
    content: toStored(change.content),
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
