import type { Kysely } from 'kysely';
import { type Act, type Standing, unbegun } from '../../../shared/rules/sheets/workflow.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Latest } from '../latest.ts';
import { storeDeeds } from '../log/store-fact.ts';
import type { Behind, Decision, StoredEvent } from '../port/sheets.ts';
import { type Ask, ask, askTogether, prepared } from '../prepared.ts';
import type { Facts, Tables } from '../tables.ts';
import { type LastEvent, stored, theEnd, whatStands } from './what-stands.ts';

export async function readStanding(db: Kysely<Tables>, place: SheetPlace): Promise<Standing> {
  const { indicator, period, district } = place;
  const [last] = await ask(db, lastOf({ indicator, period, district }));
  return last ? toStanding(last) : unbegun;
}

const lastOf = prepared((db, place: SheetPlace) => eventsOf(db, place).orderBy('step', 'desc').limit(1));

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

export async function saveDecision(
  db: Kysely<Tables>,
  latest: Latest,
  decision: Decision,
): Promise<{ kind: 'saved' | 'moved' } | Behind> {
  const outcome = await saveDecisions(db, latest, [decision]);
  return outcome.kind === 'behind' ? outcome : { kind: outcome.kind };
}

/** One transaction: each follows its sheet's last event, and what it goes by is in force, or nothing is stored. */
export function saveDecisions(
  db: Kysely<Tables>,
  latest: Latest,
  decisions: Decision[],
): Promise<{ kind: 'saved' } | { kind: 'moved'; places: SheetPlace[] } | Behind> {
  return db.transaction().execute(async (transaction) => {
    const [end, checked] = await askTogether(transaction, (ask) =>
      Promise.all([theEnd(latest, ask), Promise.all(decisions.map((one) => check(latest, ask, one)))]),
    );
    const moved = checked.filter(({ isNext }) => !isNext);
    if (moved.length > 0) return { kind: 'moved', places: moved.map(({ place }) => place) };
    const last = checked.flatMap(({ behind }) => behind ?? []).reduce(later, '');
    if (last !== '') return { kind: 'behind', last };
    const facts = decisions.map(({ place, event }) => eventFact(place, event));
    const deeds = decisions.map(({ event }, index) => ({ facts: facts.slice(index, index + 1), done: event }));
    const after = await askTogether(transaction, (ask) => storeDeeds(ask, deeds, end));
    for (const { row } of facts) stored(latest, row, asLast(row), after);
    return { kind: 'saved' };
  });
}

/**
 * `isNext`: whether a decision follows its sheet's last event, by the version and the register that are in force; `behind`:
 * when that event was, if it is later.
 */
async function check(
  latest: Latest,
  ask: Ask,
  { place, event: { act, at, standing } }: Decision,
): Promise<{ place: SheetPlace; isNext: boolean; behind: string | null }> {
  const { last, register, version } = await whatStands(latest, ask, place);
  const { step, acceptedUnder, restated } = standing;
  const goesBy: Partial<Record<Act, boolean>> = {
    accept: version === acceptedUnder,
    restate: version === restated?.version && register === restated?.roster,
  };
  const isNext = (last?.step ?? 0) === step - 1 && (goesBy[act] ?? true);
  return { place, isNext, behind: last && last.at > at ? last.at : null };
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** An event as it is stored. */
export function eventFact(
  { indicator, period, district }: SheetPlace,
  { act, at, by, message, standing }: StoredEvent,
): { fact: 'events'; row: Facts['events'] } {
  const { state, step, revision, submitted, submittedAt, late, accepted, acceptedUnder } = standing;
  const { restated, request, evaluation, plea } = standing;
  const row = {
    ...{ indicator, period, district },
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
    accepted_under: acceptedUnder,
    restated: restated && JSON.stringify(restated),
    request: request && JSON.stringify(request),
    evaluation: evaluation && JSON.stringify(evaluation),
    plea: plea && JSON.stringify(plea),
  };
  return { fact: 'events', row };
}

export function toStanding(row: Omit<Facts['events'], 'act' | 'at' | 'by_username' | 'by_name' | 'message'>): Standing {
  const { state, step, revision, submitted, submitted_at, late, accepted, accepted_under } = row;
  const { restated, request, evaluation, plea } = row;
  return {
    state,
    step,
    revision,
    submitted,
    submittedAt: submitted_at,
    late: late === 1,
    accepted,
    acceptedUnder: accepted_under,
    restated: restated === null ? null : JSON.parse(restated),
    request: request === null ? null : JSON.parse(request),
    evaluation: evaluation === null ? null : { number: null, ...JSON.parse(evaluation) },
    plea: plea === null ? null : JSON.parse(plea),
  };
}

/** A stored event as a sheet's last one. */
export function asLast(row: Facts['events']): LastEvent {
  const { step, revision, at } = row;
  return { step, revision, at, standing: toStanding(row) };
}

function eventsOf(db: Kysely<Tables>, { indicator, period, district }: SheetPlace) {
  return db
    .selectFrom('events')
    .selectAll()
    .where('indicator', '=', indicator)
    .where('period', '=', period)
    .where('district', '=', district);
}
