import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import { firstDay, parsePeriod } from '../../../shared/terms/period.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Latest } from '../latest.ts';
import { type LastLink, lastLink } from '../log/store-fact.ts';
import { type Ask, prepared, type Question } from '../prepared.ts';
import { registerInForce } from '../register-in-force.ts';
import type { Facts } from '../tables.ts';
import { versionInForce } from '../versions.ts';

/** A sheet's last event; what it has come to only where that is known without reading it. */
export type LastEvent = Pick<Facts['events'], 'step' | 'revision' | 'at'> & { standing?: Standing };

/** What whoever stores an event of a sheet must follow: its last event, and the register and version in force in its quarter. */
export type WhatStands = { last: LastEvent | null; register: string | null; version: number | null };

/** In a turn; asked together, and only what is not known. */
export async function whatStands(latest: Latest, ask: Ask, place: SheetPlace): Promise<WhatStands> {
  const period = parsePeriod(place.period);
  const [last, register, version] = await Promise.all([
    latest.read(eventKey(place), () => ask(lastEvent(place))),
    period &&
      latest.read(`register/${place.district}/${place.period}`, () =>
        ask(registerInForce(place.district, firstDay(period))),
      ),
    latest.read(`version/${place.indicator}/${place.period}`, () => ask(versionInForce(place))),
  ]);
  return { last, register, version };
}

/** In a turn: the log's last link. */
export function theEnd(latest: Latest, ask: Ask): Promise<LastLink> {
  return latest.read(endKey, () => ask(lastLink));
}

/** In a turn: an event has been stored, and with it the log's last link. */
export function stored(latest: Latest, place: SheetPlace, event: LastEvent, end: LastLink): void {
  latest.set(eventKey(place), event);
  latest.set(endKey, end);
}

/** Where a sheet stands, if that is known without asking. */
export function latestStanding(latest: Latest, place: SheetPlace): Standing | null {
  return latest.committed<LastEvent>(eventKey(place))?.standing ?? null;
}

const endKey = 'end';

function eventKey({ indicator, period, district }: SheetPlace): string {
  return `event/${indicator}/${period}/${district}`;
}

function lastEvent({ indicator, period, district }: SheetPlace): Question<LastEvent | null> {
  return async (...asked) => {
    const [last] = await whichIsLast({ indicator, period, district })(...asked);
    return last ?? null;
  };
}

/** What it has come to is left where it lies. */
const whichIsLast = prepared((db, { indicator, period, district }: SheetPlace) =>
  db
    .selectFrom('events')
    .select(['step', 'revision', 'at'])
    .where('indicator', '=', indicator)
    .where('period', '=', period)
    .where('district', '=', district)
    .orderBy('step', 'desc')
    .limit(1),
);
