import type { Kysely, Transaction } from 'kysely';
import { type Standing, unbegun } from '../../../shared/rules/sheets/workflow.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { storeFact } from '../log/store-fact.ts';
import type { Decision, StoredEvent } from '../storage.ts';
import type { Facts, Tables } from '../tables.ts';

export async function readStanding(db: Kysely<Tables>, place: SheetPlace): Promise<Standing> {
  const last = await eventsOf(db, place).orderBy('step', 'desc').limit(1).executeTakeFirst();
  return last ? toStanding(last) : unbegun;
}

export async function listEvents(db: Kysely<Tables>, place: SheetPlace): Promise<StoredEvent[]> {
  const rows = await eventsOf(db, place).orderBy('step').execute();
  return rows.map((row) => ({
    act: row.act,
    at: row.at,
    by: { username: row.by_username, displayName: row.by_name },
    message: row.message,
    standing: toStanding(row),
  }));
}

/** One transaction: the last event is the one before this, or nothing is stored. */
export function saveDecision(db: Kysely<Tables>, { place, event }: Decision): Promise<{ kind: 'saved' | 'moved' }> {
  return db.transaction().execute(async (transaction) => {
    if (!(await isNext(transaction, place, event))) return { kind: 'moved' };
    await storeEvent(transaction, place, event);
    return { kind: 'saved' };
  });
}

/** Whether a event follows the sheet's last event, inside a transaction. */
export async function isNext(db: Kysely<Tables>, place: SheetPlace, { standing }: StoredEvent): Promise<boolean> {
  return (await readStanding(db, place)).step === standing.step - 1;
}

export async function storeEvent(
  transaction: Transaction<Tables>,
  place: SheetPlace,
  { act, at, by, message, standing }: StoredEvent,
): Promise<void> {
  const { state, step, revision, submitted, submittedAt, late, accepted, request, evaluation } = standing;
  const row = {
    ...place,
    step,
    act,
    at,
    by_username: by.username,
    by_name: by.displayName,
    message,
    revision,
    state,
    submitted,
    submitted_at: submittedAt,
    late: Number(late),
    accepted,
    request: request && JSON.stringify(request),
    evaluation: evaluation && JSON.stringify(evaluation),
  };
  await storeFact(transaction, 'events', row, { act, at, by });
}

export function toStanding(row: Omit<Facts['events'], 'act' | 'at' | 'by_username' | 'by_name' | 'message'>): Standing {
  const { state, step, revision, submitted, submitted_at, late, accepted, request, evaluation } = row;
  return {
    state,
    step,
    revision,
    submitted,
    submittedAt: submitted_at,
    late: late === 1,
    accepted,
    request: request === null ? null : JSON.parse(request),
    evaluation: evaluation === null ? null : JSON.parse(evaluation),
  };
}

function eventsOf(db: Kysely<Tables>, { indicator, period, district }: SheetPlace) {
  return db
    .selectFrom('events')
    .selectAll()
    .where('indicator', '=', indicator)
    .where('period', '=', period)
    .where('district', '=', district);
}
