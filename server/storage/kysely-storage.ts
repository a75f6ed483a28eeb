import { type Kysely, sql } from 'kysely';
import { listStandings } from './city.ts';
import { createIndicators } from './indicators.ts';
import { createMailStorage } from './notices.ts';
import { changeRegister, createRegisterReader, listRegisterChanges, saveRegisters } from './registers.ts';
import {
  listCancellations,
  listExtensions,
  readEvaluationScale,
  saveCancellation,
  saveEvaluationScale,
  saveExtension,
} from './settings.ts';
import { listEvents, readStanding, saveDecision } from './sheets/events.ts';
import { readAnswer, readReceipt } from './sheets/receipts.ts';
import { listRevisions, readRevision, readSubmission, saveRevision } from './sheets/revisions.ts';
import type { Storage } from './storage.ts';
import type { Tables } from './tables.ts';
import { listWindows, readWindow, saveWindow } from './windows.ts';

/** The storage port over any database that Kysely speaks to. */
export function createStorage(db: Kysely<Tables>): Storage {
  return {
    readSubmission: (place) => readSubmission(db, place),
    readStanding: (place) => readStanding(db, place),
    readRevision: (place, revision) => readRevision(db, place, revision),
    listRevisions: (place) => listRevisions(db, place),
    saveRevision: (change) => saveRevision(db, change),
    saveDecision: (decision) => saveDecision(db, decision),
    listEvents: (place) => listEvents(db, place),
    readAnswer: (request) => readAnswer(db, request),
    listStandings: (selection, view) => listStandings(db, selection, view),
    readReceipt: (id) => readReceipt(db, id),
    readRegister: createRegisterReader(db),
    saveRegisters: (registers, at) => saveRegisters(db, registers, at),
    listRegisterChanges: (district) => listRegisterChanges(db, district),
    changeRegister: (change) => changeRegister(db, change),
    ...createIndicators(db),
    readWindow: (period) => readWindow(db, period),
    listWindows: () => listWindows(db),
    saveWindow: (window, at) => saveWindow(db, window, at),
    listExtensions: (period) => listExtensions(db, { period }),
    listExtensionsOfDistrict: (district) => listExtensions(db, { district }),
    saveExtension: (period, extension) => saveExtension(db, period, extension),
    listCancellations: () => listCancellations(db),
    saveCancellation: (change) => saveCancellation(db, change),
    readEvaluationScale: () => readEvaluationScale(db),
    saveEvaluationScale: (scores, by, at) => saveEvaluationScale(db, scores, by, at),
    ...createMailStorage(db),
    ping: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  };
}
