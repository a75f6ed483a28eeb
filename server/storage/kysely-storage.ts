import { type Kysely, sql } from 'kysely';
import { createIndicators } from './indicators.ts';
import { readAnswer, readReceipt } from './receipts.ts';
import { changeRoster, createRosterReader, listRosterChanges, saveRosters } from './rosters.ts';
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
    listRosterChanges: (district) => listRosterChanges(db, district),
    changeRoster: (change) => changeRoster(db, change),
    ...createIndicators(db),
    readWindow: (period) => readWindow(db, period),
    listWindows: () => listWindows(db),
    saveWindow: (window, at) => saveWindow(db, window, at),
    ping: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  };
}
