import { type Kysely, sql } from 'kysely';
import { createIndicators } from './indicators.ts';
import { createMailStorage } from './mail.ts';
import { readAnswer, readReceipt } from './receipts.ts';
import { createRosterReader, saveRosters } from './rosters.ts';
import { listStandings } from './standings.ts';
import type { Storage } from './storage.ts';
import { listRevisions, readLastSubmission, readRevisionNumber, readSubmission, saveRevision } from './submissions.ts';
import type { Tables } from './tables.ts';
import { listWindows, readWindow, saveWindow } from './windows.ts';

/** The storage port over any database that Kysely speaks to. */
export function createStorage(db: Kysely<Tables>): Storage {
  return {
    readSubmission: (place) => readSubmission(db, place),
    readRevisionNumber: (place) => readRevisionNumber(db, place),
    readLastSubmission: (place) => readLastSubmission(db, place),
    listRevisions: (place) => listRevisions(db, place),
    saveRevision: (change) => saveRevision(db, change),
    readAnswer: (request) => readAnswer(db, request),
    listStandings: (indicator, period) => listStandings(db, { indicator, period }),
    listStandingsOfDistrict: (district) => listStandings(db, { district }),
    readReceipt: (id) => readReceipt(db, id),
    readRoster: createRosterReader(db),
    saveRosters: (rosters, at) => saveRosters(db, rosters, at),
    ...createIndicators(db),
    readWindow: (period) => readWindow(db, period),
    listWindows: () => listWindows(db),
    saveWindow: (window, at) => saveWindow(db, window, at),
    ...createMailStorage(db),
    ping: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  };
}
