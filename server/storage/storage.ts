import type { ReportingWindow } from '../../shared/rules/reporting-window.ts';
import type { Indicator } from '../../shared/spec/indicator.ts';
import type { Result } from '../../shared/terms/result.ts';
import type { Community } from '../../shared/terms/roster.ts';
import type { SubmissionContent } from '../../shared/terms/submission.ts';
import type { Receipt, SheetPlace } from '../../shared/wire/schemas.ts';
import type { MailStorage } from './mail.ts';

/**
 * What the server keeps, as whole operations: each is one transaction at most, so any database that can do one
 * transaction can stand behind it. Everything is appended; nothing stored is ever changed or removed.
 * Its contract is test/server/storage-contract.ts.
 */
export type Storage = MailStorage & {
  /** The newest revision of a sheet; null while nothing has been stored. */
  readSubmission(place: SheetPlace): Promise<StoredSubmission | null>;
  /** The number of the newest revision, 0 while nothing has been stored. */
  readRevisionNumber(place: SheetPlace): Promise<number>;
  /** The newest revision that was submitted, whatever draft came after it; null while there is none. */
  readLastSubmission(place: SheetPlace): Promise<StoredRevision | null>;
  /** Every revision of a sheet, oldest first. */
  listRevisions(place: SheetPlace): Promise<StoredRevision[]>;
  saveRevision(change: RevisionChange): Promise<SaveOutcome>;
  /** What a request with this key was answered, if it came before. */
  readAnswer(request: IdempotentRequest): Promise<EarlierAnswer>;
  /** Where each district stands that has stored anything, without its rows. */
  listStandings(indicator: string, period: string): Promise<Standing[]>;
  /** Where one district stands in every sheet it has stored. */
  listStandingsOfDistrict(district: string): Promise<Standing[]>;
  readReceipt(id: string): Promise<Receipt | null>;
  /** The roster in force on a day; null when the district has none. */
  readRoster(district: string, day: string): Promise<StoredRoster | null>;
  saveRosters(rosters: StoredRoster[], at: string): Promise<void>;
  /** One version of an indicator; without `version` the one in force: the newest that is no draft. */
  readIndicator(code: string, fiscalYear: number, version?: number): Promise<Indicator | null>;
  /** By code and year: the version in force, then the newest draft if it is newer than that. */
  listIndicators(): Promise<Indicator[]>;
  saveIndicator(indicator: Indicator, by: string, at: string): Promise<SaveIndicatorOutcome>;
  readWindow(period: string): Promise<ReportingWindow | null>;
  listWindows(): Promise<PeriodWindow[]>;
  /** Sets a quarter's days; the earlier setting stays on record. */
  saveWindow(window: PeriodWindow, at: string): Promise<void>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

export type StoredState = 'draft' | 'submitted';

export type StoredRevision = {
  place: SheetPlace;
  revision: number;
  state: StoredState;
  indicatorVersion: number;
  /** Id of the roster that the rows were checked against. */
  roster: string;
  content: SubmissionContent;
  result: Result;
  savedAt: string;
  savedBy: Author;
};

/** The newest revision together with the last submission, which may be an older one. */
export type StoredSubmission = StoredRevision & { submittedAt: string | null; receipt: string | null };

/** Who stored something: the account, and the name it bore that day. */
export type Author = { username: string; displayName: string };

export type Standing = {
  place: SheetPlace;
  state: StoredState;
  revision: number;
  /** As last stored, draft or not. */
  result: Result;
  submission: { result: Result; indicatorVersion: number; submittedAt: string; late: boolean } | null;
};

export type RevisionChange = Omit<StoredRevision, 'revision'> & {
  expectedRevision: number;
  /** With state `submitted`: the receipt, and the request that must get the same answer again. */
  submission?: { receipt: Receipt; request: IdempotentRequest };
};

/** A key belongs to the account that sent it. `hash` is that of the place and the body. */
export type IdempotentRequest = { username: string; key: string; hash: string };

export type EarlierAnswer = { kind: 'none' } | { kind: 'replayed'; receipt: Receipt } | { kind: 'key-reused' };

export type SaveOutcome =
  | { kind: 'saved'; revision: number }
  | { kind: 'conflict'; current: StoredSubmission | null }
  | Exclude<EarlierAnswer, { kind: 'none' }>;

/**
 * | the version is stored | a newer one is | gives |
 * |---|---|---|
 * | with this content | any | unchanged |
 * | with other content | any | version-taken |
 * | no | yes | version-taken |
 * | no | no | saved |
 */
export type SaveIndicatorOutcome =
  | { kind: 'saved' }
  | { kind: 'unchanged' }
  | { kind: 'version-taken'; newest: number };

/** A roster from a day on, until a later one takes over. */
export type StoredRoster = {
  id: string;
  district: string;
  validFrom: string;
  demo: boolean;
  communities: Community[];
};

export type PeriodWindow = ReportingWindow & { period: string };
