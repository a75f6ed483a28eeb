import { type Kysely, sql } from 'kysely';
import { createCalendarStorage } from './calendar.ts';
import { listStandings, listWorkedPeriods } from './city.ts';
import { createIndicatorStorage } from './indicators.ts';
import { createMailStorage } from './notices.ts';
import { createRegisterStorage } from './registers.ts';
import { createReviewStorage } from './review.ts';
import { listEvents, readStanding, saveDecision } from './sheets/events.ts';
import { readAnswer, readReceipt } from './sheets/receipts.ts';
import { listRevisions, readRevision, readSheet, saveRevision } from './sheets/revisions.ts';
import type { Storage } from './storage.ts';
import type { Tables } from './tables.ts';

/** The storage port over any database that Kysely speaks to. */
export function createStorage(db: Kysely<Tables>): Storage {
  return {
    readSheet: (place) => readSheet(db, place),
    readStanding: (place) => readStanding(db, place),
    readRevision: (place, revision) => readRevision(db, place, revision),
    listRevisions: (place) => listRevisions(db, place),
    saveRevision: (change) => saveRevision(db, change),
    saveDecision: (decision) => saveDecision(db, decision),
    listEvents: (place) => listEvents(db, place),
    readAnswer: (request) => readAnswer(db, request),
    listStandings: (selection, view) => listStandings(db, selection, view),
    listWorkedPeriods: (district) => listWorkedPeriods(db, district),
    readReceipt: (id) => readReceipt(db, id),
    ...createRegisterStorage(db),
    ...createIndicatorStorage(db),
    ...createCalendarStorage(db),
    ...createReviewStorage(db),
    ...createMailStorage(db),
    ping: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  };
}
