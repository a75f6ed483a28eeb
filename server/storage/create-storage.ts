import type { Kysely } from 'kysely';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { createAccessStorage } from './access.ts';
import { createAccountStorage } from './accounts.ts';
import { createBackupStorage } from './backups.ts';
import { createCalendarStorage } from './calendar.ts';
import { createCatalogueStorage } from './catalogue-files.ts';
import type { Database } from './database.ts';
import { createDepartmentStorage } from './departments.ts';
import { createEnteringStorage } from './entering.ts';
import { gathered } from './gathered.ts';
import { createIndicatorStorage } from './indicators.ts';
import { createInstallationStorage } from './installation.ts';
import { keepSettings } from './kept-settings.ts';
import { type Latest, noLatest } from './latest.ts';
import { AsOfPlugin, lastLinkAt, linkOfRevision } from './log/as-of.ts';
import { readLogEnd } from './log/end.ts';
import { listLogged } from './log/list-logged.ts';
import { verifyLog } from './log/verify-log.ts';
import { createMailStorage } from './notices.ts';
import type { AccessStorage } from './port/access.ts';
import type { BackupStorage } from './port/backups.ts';
import type { CatalogueStorage } from './port/catalogue.ts';
import type { StoredRegister } from './port/registers.ts';
import { ask } from './prepared.ts';
import { createReceiptKeyStorage } from './receipt-keys.ts';
import { erasePerson } from './redaction/erase-person.ts';
import { countDraftBytes, listPrunable, listPruned, pruneDrafts } from './redaction/prune-drafts.ts';
import { createRegisterStorage } from './registers.ts';
import { createReviewStorage } from './review.ts';
import { listCourses } from './sheets/courses.ts';
import { listEvents, readStanding, saveDecision, saveDecisions } from './sheets/events.ts';
import { earlierAnswer, readReceipt, readReceiptByCode, readReceiptOf } from './sheets/receipts.ts';
import { listRevisions, readRecord, readRevision, readSheet, saveRevisions, touchedBy } from './sheets/revisions.ts';
import { latestStanding } from './sheets/what-stands.ts';
import { keepQuarters, quartersOf } from './standings/by-quarter.ts';
import { createCityStorage } from './standings/list.ts';
import type { ReadingStorage, Storage } from './storage.ts';
import type { Tables } from './tables.ts';
import { tryWrite } from './try-write.ts';
import { listWorkedPeriods } from './worked-periods.ts';

/** The storage port over a database. */
export function createStorage(database: Database): Storage {
  const { db, latest } = database;
  const known = { indicators: new Map<string, Indicator>(), registers: new Map<string, StoredRegister>() };
  const nouns = createNouns(db, latest, known, 'standings');
  const upTo = (link: number): ReadingStorage =>
    createNouns(db.withPlugin(new AsOfPlugin(link)), noLatest, known, 'facts');
  return {
    ...nouns,
    ...keepSettings(nouns, database.kept),
    readQuarters: keepQuarters(db, nouns),
    ...createAccessStorage(db),
    ...createBackupStorage(db),
    ...createCatalogueStorage(db),
    asOf: async (moment) => upTo(await lastLinkAt(db, moment)),
    asOfRevision: async (place, revision) => upTo(await linkOfRevision(db, place, revision)),
    verifyLog: (anchor, goOn) => verifyLog(db, anchor, goOn),
    async erasePerson(person, reason, stamp) {
      const pseudonym = await erasePerson(db, person, reason, stamp);
      known.registers.clear();
      return pseudonym;
    },
    scrub: database.scrub,
    tryWrite: () => tryWrite(database),
    close: database.close,
  };
}

/** What never changes once it is stored, kept after it was first read: the same at whatever moment it is asked for. */
type Known = { indicators: Map<string, Indicator>; registers: Map<string, StoredRegister> };

type Nouns = Omit<
  Storage,
  | keyof AccessStorage
  | keyof BackupStorage
  | keyof CatalogueStorage
  | 'asOf'
  | 'asOfRevision'
  | 'verifyLog'
  | 'erasePerson'
  | 'scrub'
  | 'tryWrite'
  | 'close'
>;

function createNouns(db: Kysely<Tables>, latest: Latest, known: Known, standings: 'standings' | 'facts'): Nouns {
  const city = createCityStorage(db, standings);
  return {
    readSheet: (place) => readSheet(db, place),
    readStanding: async (place) => latestStanding(latest, place) ?? (await readStanding(db, place)),
    readRecord: (place, revision) => readRecord(db, place, revision),
    listPruned: (place) => listPruned(db, place),
    pruneDrafts: (place, stamp) => db.transaction().execute((transaction) => pruneDrafts(transaction, place, stamp)),
    listPrunable: () => listPrunable(db),
    countDraftBytes: (username, since) => countDraftBytes(db, username, since),
    readRevision: (place, revision) => readRevision(db, place, revision),
    listRevisions: (place) => listRevisions(db, place),
    saveRevision: gathered(
      (take) => db.transaction().execute((transaction) => saveRevisions(transaction, latest, take())),
      touchedBy,
    ),
    saveDecision: (decision) => saveDecision(db, latest, decision),
    saveDecisions: (decisions) => saveDecisions(db, latest, decisions),
    listEvents: (place) => listEvents(db, place),
    listCourses: (indicator, period) => listCourses(db, indicator, period),
    // In a turn: what is found there was put onto the disk by those before it, and may be told again.
    readAnswer: (request) => db.transaction().execute((transaction) => ask(transaction, earlierAnswer(request))),
    ...city,
    readQuarters: quartersOf(city),
    listWorkedPeriods: (district) => listWorkedPeriods(db, district),
    readReceipt: (id) => readReceipt(db, id),
    readReceiptOf: (place, revision) => readReceiptOf(db, place, revision),
    readReceiptByCode: (code) => readReceiptByCode(db, code),
    ...createReceiptKeyStorage(db),
    ...createRegisterStorage(db, known.registers),
    ...createIndicatorStorage(db, known.indicators),
    ...createCalendarStorage(db),
    ...createReviewStorage(db),
    ...createMailStorage(db),
    ...createAccountStorage(db),
    ...createEnteringStorage(db),
    ...createInstallationStorage(db),
    ...createDepartmentStorage(db),
    listLogged: (selection) => listLogged(db, selection),
    readLogEnd: () => readLogEnd(db),
  };
}
