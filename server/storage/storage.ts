import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { ReportingWindow } from '../../shared/rules/calendar/reporting-window.ts';
import type { Dated } from '../../shared/rules/indicators/in-force.ts';
import type { Progress } from '../../shared/rules/sheets/assess.ts';
import type { Act, Standing, View } from '../../shared/rules/sheets/workflow.ts';
import type { AccessKind } from '../../shared/terms/access.ts';
import type { AccountState } from '../../shared/terms/account.ts';
import type { BackupFault, BackupState } from '../../shared/terms/backup.ts';
import type { Cancellation, DemandSetting, Extension } from '../../shared/terms/calendar.ts';
import type { Department } from '../../shared/terms/department.ts';
import type { EnteredSecret, InstallationSettings } from '../../shared/terms/installation.ts';
import type { Anchor, FactName, LogBreak } from '../../shared/terms/log.ts';
import type { Period, Quarter } from '../../shared/terms/period.ts';
import type { Community, RegisterEntry } from '../../shared/terms/register.ts';
import type { Result } from '../../shared/terms/result.ts';
import type { ScoreDefinition } from '../../shared/terms/review.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';
import type { Receipt } from '../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import type { Facts, Link } from './tables.ts';

/**
 * What the server keeps, as whole operations: each is one transaction at most, so any database that can do one
 * transaction can stand behind it. Everything is appended, and nothing stored is changed or removed, but by a redaction
 * (redaction/redact.ts).
 * Its contract is test/server/storage/storage-contract.ts.
 */
export type Storage = FactStorage &
  MailStorage &
  AccessStorage &
  EnteringStorage &
  BackupStorage & {
    /** Walks the whole log and every fact (log/verify-log.ts); null where `goOn`, asked now and then, says no. */
    verifyLog(anchor: Anchor | null, goOn?: () => Promise<boolean>): Promise<Verification | null>;
    /**
     * Erases a person, whose account has been deactivated: the account's name, and the names that it has borne, become
     * another one in every fact, link and account; the account is erased, and what is no fact of theirs goes. What people
     * wrote in texts stays. Gives the name that was put there.
     */
    erasePerson(person: Author, reason: string, stamp: Stamp): Promise<Author>;
    /** Takes what was redacted out of the file's free pages, too; false while somebody else reads or writes, to be tried again. */
    scrub(): Promise<boolean>;
    /** What was stored up to a moment, and nothing of what was stored since. */
    asOf(moment: Date): Promise<ReadingStorage>;
    /**
     * Writes what nobody reads, so as to see whether it can be done (try-write.ts); `older`, `newer`: a program of another
     * version has been at the database meanwhile. Throws what the database does.
     */
    tryWrite(): Promise<'same' | 'older' | 'newer'>;
    close(): Promise<void>;
  };

type FactStorage = SheetStorage &
  CityStorage &
  RegisterStorage &
  IndicatorStorage &
  CalendarStorage &
  ReviewStorage &
  AccountStorage &
  InstallationStorage &
  DepartmentStorage &
  LogStorage;

/** Attempts at backups: what was begun, and how it went. */
export type BackupStorage = {
  /**
   * Begins an attempt, by its number; null while another server, or this one, is at it (one that has said nothing for six
   * hours is not any more). With `due`, only where none was made since that moment, and none has failed within the hour.
   */
  claimBackup(at: string, due?: string): Promise<number | null>;
  saveBackup(number: number, outcome: StoredBackup, at: string): Promise<void>;
  readBackups(now: Date): Promise<BackupState>;
};

export type StoredBackup = { outcome: 'made'; folder: string; bytes: number } | { outcome: BackupFault };

/** What was done, link by link. */
export type LogStorage = {
  /** Without `fact`, a deed that stored several facts comes once: as the event or the setting that it is. */
  listLogged(selection: LogSelection): Promise<LoggedFact[]>;
  /** The number of the last link, which tells whether anything has been stored since; 0 before the first. */
  readLastLink(): Promise<number>;
};

/** What is looked for in the log: the deeds before a link (else the newest), as many as are wanted, newest first. */
export type LogSelection = {
  person?: string | undefined;
  indicator?: string | undefined;
  period?: string | undefined;
  district?: string | undefined;
  act?: string | undefined;
  fact?: FactName | undefined;
  /** Moments: from the first on, before the second. */
  from?: string | undefined;
  until?: string | undefined;
  before?: number | undefined;
  limit: number;
};

/** A deed as it was written down: the row that was stored, and the one that it follows, where it follows one. */
export type LoggedFact = {
  [Fact in FactName]: { fact: Fact; row: Facts[Fact]; before: Facts[Fact] | null };
}[FactName] &
  Pick<Link, 'link' | 'at' | 'act' | 'indicator' | 'period' | 'district'> & { by: Author };

/** What only reads: the storage as it is, or as it was. */
export type ReadingStorage = Pick<
  FactStorage & MailStorage,
  Extract<keyof (FactStorage & MailStorage), `read${string}` | `list${string}`>
>;

/** How the log was found: up to which link it was read, and the first place where it does not hold. */
export type Verification = { last: Anchor; broken: LogBreak | null };

/** Who stored something: the account, and the name it bore that day. */
export type Author = { username: string; displayName: string };

/** Who has stored what the installation came with. */
export const installation: Author = { username: '', displayName: '' };

/** Who stores something, and when. */
export type Stamp = { by: Author; at: string };

export type SheetStorage = {
  /** The newest revision of a sheet; null while nothing has been stored. */
  readSheet(place: SheetPlace): Promise<StoredSheet | null>;
  /** Where a sheet stands: `unbegun` while nothing has been stored. */
  readStanding(place: SheetPlace): Promise<Standing>;
  /** Null where there is none, and where its content was pruned. */
  readRevision(place: SheetPlace, revision: number): Promise<StoredRevision | null>;
  /** Every revision of a sheet that has its content, oldest first. */
  listRevisions(place: SheetPlace): Promise<StoredRevision[]>;
  /** A revision without its content, also where that was pruned. */
  readRecord(place: SheetPlace, revision: number): Promise<RevisionRecord | null>;
  /** The numbers of the revisions whose content was pruned. */
  listPruned(place: SheetPlace): Promise<number[]>;
  /** Takes the content of drafts that need not be kept (rules/sheets/kept-drafts.ts); gives of how many. */
  pruneDrafts(place: SheetPlace, stamp: Stamp): Promise<number>;
  /** The sheets with more drafts than are kept, but for the last of a day. */
  listPrunable(): Promise<SheetPlace[]>;
  /** How many bytes the contents take that somebody has stored since a moment, and that were not pruned. */
  countDraftBytes(username: string, since: string): Promise<number>;
  /** Stores a content with the event that it is. */
  saveRevision(change: RevisionChange): Promise<SaveOutcome>;
  /** Stores a decision on a sheet whose content stays as it is; `moved` when another event came first. */
  saveDecision(decision: Decision): Promise<{ kind: 'saved' } | { kind: 'moved' }>;
  /** Stores decisions on several sheets, all of them or none; `moved` names the places where another event came first. */
  saveDecisions(decisions: Decision[]): Promise<{ kind: 'saved' } | { kind: 'moved'; places: SheetPlace[] }>;
  /** Everything that was done to a sheet, oldest first. */
  listEvents(place: SheetPlace): Promise<StoredEvent[]>;
  /** What a request with this key was answered, if it came before. */
  readAnswer(request: IdempotentRequest): Promise<EarlierAnswer>;
  readReceipt(id: string): Promise<Receipt | null>;
};

export type StoredRevision = {
  place: SheetPlace;
  revision: number;
  indicatorVersion: number;
  /** Id of the register whose roster the rows were checked against. */
  roster: string;
  content: SheetContent;
  result: Result;
  /** Null in a revision that was stored before progress was. */
  progress: Progress | null;
  reportPrint: string | null;
  savedAt: string;
  savedBy: Author;
};

/** A revision without its content: who has stored it when, and what it came to. */
export type RevisionRecord = Omit<StoredRevision, 'content'> & { pruned: boolean };

/** The newest revision together with where the sheet stands, and the last receipt it got. */
export type StoredSheet = StoredRevision & { standing: Standing; receipt: string | null };

/** What was done, by whom, and where the sheet stood afterwards. `step` is in the standing. */
export type StoredEvent = { act: Act; at: string; by: Author; message: string; standing: Standing };

export type Decision = { place: SheetPlace; event: StoredEvent };

export type RevisionChange = Omit<StoredRevision, 'revision'> & {
  expectedRevision: number;
  /**
   * Its standing follows the one that was seen, and the register is the one in force: another event or another register in
   * between makes the change `moved`.
   */
  event: StoredEvent;
  /** With a submission: the receipt, and the request that must get the same answer again. */
  submission?: { receipt: Receipt; request: IdempotentRequest };
};

/** A key belongs to the account that sent it. `hash` is that of the place and the body. */
export type IdempotentRequest = { username: string; key: string; hash: string };

export type EarlierAnswer = { kind: 'none' } | { kind: 'replayed'; receipt: Receipt } | { kind: 'key-reused' };

export type SaveOutcome =
  | { kind: 'saved'; revision: number }
  | { kind: 'conflict'; current: StoredSheet | null }
  | { kind: 'moved' }
  | Exclude<EarlierAnswer, { kind: 'none' }>;

export type CityStorage = {
  /** Where every sheet of a selection stands that has been begun, and what a view shows of it, without its rows. */
  listStandings(selection: Selection, view: View): Promise<SheetStanding[]>;
  /** The quarters of which anybody, or a district, has stored a sheet. */
  listWorkedPeriods(district: string | null): Promise<string[]>;
  /** The quarters in which something waits for the planning office: a sheet to be reviewed, or a plea to be answered. */
  listWaitingPeriods(): Promise<string[]>;
  /** The quarters of which a district has a sheet back to mend. */
  listReturnedPeriods(district: string): Promise<string[]>;
};

export type Selection =
  | { indicator: string; periods?: string[] }
  | { district: string; fiscalYear?: number }
  | { fiscalYear: number };

export type SheetStanding = {
  place: SheetPlace;
  standing: Standing;
  /** The revision that the view shows, without its content. */
  shown: Omit<StoredRevision, 'place' | 'content'> | null;
};

export type RegisterStorage = {
  /** The register in force on a day; null when the district has none. */
  readRegister(district: string, day: string): Promise<StoredRegister | null>;
  /** The register of an id, which a revision was counted by. */
  readRegisterById(id: string): Promise<StoredRegister | null>;
  /** Lays down registers of communities that nobody has changed yet. */
  saveRegisters(registers: PlainRegister[], at: string): Promise<void>;
  /** Every register that a person has stored for a district, the newest first, without its entries. */
  listRegisterChanges(district: string): Promise<RegisterRecord[]>;
  changeRegister(change: RegisterChange): Promise<ChangeRegisterOutcome>;
  /** Stores the registers of several districts, each once, or none of them. */
  changeRegisters(changes: RegisterChange[]): Promise<ChangeRegistersOutcome>;
};

/** A register from a day on, as it comes with the installation. */
export type PlainRegister = {
  id: string;
  district: string;
  validFrom: string;
  demo: boolean;
  communities: Community[];
};

/** A register from a day on, until a later one takes over: who has stored it, why, and in whose place. */
export type RegisterRecord = Omit<PlainRegister, 'communities'> & {
  revision: number;
  storedAt: string;
  storedBy: Author;
  reason: string;
  replaces: string | null;
};

export type StoredRegister = RegisterRecord & { entries: RegisterEntry[] };

/** `replaces` is the newest that the person has seen; `seen` are sheets whose rows the change was checked against. */
export type RegisterChange = Omit<StoredRegister, 'id' | 'revision'> & {
  seen: { place: SheetPlace; revision: number }[];
};

/** `conflict`: another register is the newest. `sheets-moved`: a sheet that was seen has been stored since. */
export type ChangeRegisterOutcome =
  | { kind: 'saved'; register: StoredRegister }
  | { kind: 'conflict' }
  | { kind: 'sheets-moved' };

export type ChangeRegistersOutcome =
  | { kind: 'saved'; registers: StoredRegister[] }
  | { kind: 'conflict'; district: string }
  | { kind: 'sheets-moved' };

export type IndicatorStorage = {
  /** One version of an indicator; without `version` the newest that is no draft, which the next one is made from. */
  readIndicator(code: string, fiscalYear: number, version?: number): Promise<Indicator | null>;
  /** The version in force in a quarter. */
  readIndicatorIn(code: string, period: Period): Promise<Indicator | null>;
  /** By code and year, what is in force in which quarter; indicators of which there are only drafts are left out. */
  listIndicatorYears(selection?: { code?: string; fiscalYear?: number }): Promise<IndicatorYear[]>;
  /** By code and year, what the next version is made from: the newest that is no draft, then the newest draft if it is newer. */
  listIndicators(): Promise<Indicator[]>;
  /** A first version is in force from quarter 1 on, whatever the term says. */
  saveIndicator(indicator: Indicator, stamp: Stamp, term?: Term): Promise<SaveIndicatorOutcome>;
  /** Saves all of them as new versions, or none. */
  saveIndicators(versions: NewVersion[], stamp: Stamp): Promise<SaveIndicatorsOutcome>;
};

/** From which quarter on a version is in force, and why there is one. */
export type Term = { from: Quarter; reason: string };

export type NewVersion = { indicator: Indicator; term: Term };

/** An indicator's year: the version in force in each of its quarters, and since when each is. */
export type IndicatorYear = {
  code: string;
  fiscalYear: number;
  quarters: [Indicator, Indicator, Indicator, Indicator];
  versions: Dated[];
};

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

export type SaveIndicatorsOutcome = { kind: 'saved' } | { kind: 'version-taken'; code: string };

export type CalendarStorage = {
  readWindow(period: string): Promise<ReportingWindow | null>;
  listWindows(): Promise<PeriodWindow[]>;
  /** Sets a quarter's days; the earlier setting stays on record. */
  saveWindow(window: PeriodWindow, reason: string, stamp: Stamp): Promise<void>;
  /** The districts that have been given more time in a quarter, as last set. */
  listExtensions(period: string): Promise<StoredExtension[]>;
  listExtensionsOfDistrict(district: string): Promise<StoredExtension[]>;
  saveExtension(period: string, extension: Omit<Extension, 'at' | 'by'>, stamp: Stamp): Promise<void>;
  /** The cancellations in force. */
  listCancellations(): Promise<StoredCancellation[]>;
  saveCancellation(change: CancellationChange, stamp: Stamp): Promise<void>;
  /** As last set; null where nobody has set any. */
  readReportDemand(): Promise<DemandSetting | null>;
  saveReportDemand(setting: Pick<DemandSetting, 'demand' | 'reason'>, stamp: Stamp): Promise<void>;
};

export type PeriodWindow = ReportingWindow & { period: string };

export type StoredExtension = Extension & { period: string };

export type StoredCancellation = Cancellation & { indicator: string; fiscalYear: number };
export type CancellationChange = Omit<StoredCancellation, 'fromQuarter' | 'at' | 'by'> & {
  fromQuarter: Cancellation['fromQuarter'] | null;
};

export type ReviewStorage = {
  /** As last set; null where nobody has set any. */
  readEvaluationScale(): Promise<ScoreDefinition[] | null>;
  saveEvaluationScale(scores: ScoreDefinition[], stamp: Stamp): Promise<void>;
};

/** Accounts are kept elsewhere (auth/); here is what has become of them. */
export type AccountStorage = {
  /** What each account was when it was last changed, by account name. */
  listAccountChanges(): Promise<AccountChange[]>;
  saveAccountChange(change: AccountChange, stamp: Stamp): Promise<void>;
};

export type DepartmentStorage = {
  /** Those that somebody has named, as last set, by code. */
  listDepartments(): Promise<Department[]>;
  saveDepartment(department: Department, stamp: Stamp): Promise<void>;
};

export type AccountChange = {
  /** `find-account`: it was there before there was a log. */
  act:
    | 'add-account'
    | 'find-account'
    | 'invite-account'
    | 'renew-access'
    | 'change-account'
    | 'bind-account'
    | 'change-password'
    | 'set-up-second-factor'
    | 'remove-second-factor'
    | 'deactivate-account'
    | 'reactivate-account'
    | 'erase-account';
  username: string;
  displayName: string;
  role: string;
  district: string | null;
  department: string | null;
  mail: string | null;
  state: AccountState;
  reason: string;
};

export type InstallationStorage = {
  /** What people have set; what nobody has is not there. */
  readInstallation(): Promise<Partial<InstallationSettings>>;
  /** Sets all of them, or none; of secrets it is kept whether there is one. */
  saveInstallation(
    settings: Partial<InstallationSettings>,
    secrets: Partial<Record<EnteredSecret, boolean>>,
    stamp: Stamp,
  ): Promise<void>;
};

/** What signing in takes besides an account: nothing that people have stored, so nothing that the log holds. */
export type EnteringStorage = {
  saveTicket(ticket: Ticket): Promise<void>;
  /** Null when it is not known, or has ended. */
  readTicket(hash: string, now: string): Promise<Ticket | null>;
  /** Takes it away: of all who ask at once, one is told true. */
  spendTicket(hash: string): Promise<boolean>;
  readSecondFactor(username: string): Promise<SecondFactor | null>;
  /** The accounts that have one. */
  listSecondFactors(): Promise<string[]>;
  /** Sets it in place of an earlier one, with the hashes of its recovery codes. */
  saveSecondFactor(factor: SecondFactor, recoveryHashes: string[]): Promise<void>;
  removeSecondFactor(username: string): Promise<void>;
  /** Marks the code of a step of time as used; false when it, or a later one, was used before. */
  spendCode(username: string, step: number): Promise<boolean>;
  listRecoveryCodes(username: string): Promise<string[]>;
  saveRecoveryCodes(username: string, hashes: string[]): Promise<void>;
  /** Takes one away: of all who ask at once, one is told true. */
  spendRecoveryCode(username: string, hash: string): Promise<boolean>;
};

export type TicketPurpose = 'new-password' | 'second-factor' | 'set-up-second-factor' | 'own-second-factor';
export type Ticket = { hash: string; purpose: TicketPurpose; username: string; until: string; content: string };

/** `secret` is encrypted; `used` is the newest step of time whose code was used. */
export type SecondFactor = { username: string; secret: string; since: string; used: number };

/**
 * Where somebody's daily digest goes, and whether they want it. `confirmed`: by the link in a mail to that address;
 * nothing else is sent there before.
 */
export type MailWish = { address: string | null; digest: boolean; confirmed: boolean };

/** One try to send somebody the digest of a day in Bangkok. */
export type DigestAttempt = { username: string; day: string; attempt: number };

export type MailStorage = {
  /** The newest wish; null while somebody has said nothing. */
  readMailWish(username: string): Promise<MailWish | null>;
  /** The newest wish of everybody who has said something, by account name. */
  listMailWishes(): Promise<(MailWish & { username: string })[]>;
  /** Sets a wish; the earlier one stays on record. */
  saveMailWish(username: string, wish: MailWish, at: string): Promise<void>;
  /**
   * Takes the right to send somebody's digest of a day, before it is sent: of all who ask at once, on any number of
   * servers, one gets it. What was put off may be tried a second time; nothing else is, since rather none than two.
   *
   * | tries of the day | outcome of the last | gives |
   * |---|---|---|
   * | none | – | 1 |
   * | 1 | deferred | 2 |
   * | 1 | any other, or none yet | null |
   * | 2 | any, or none yet | null |
   */
  claimDigest(username: string, day: string, at: string): Promise<DigestAttempt | null>;
  /** Whose digest of a day cannot be claimed any more, or not while a try is under way. */
  listSpentDigests(day: string): Promise<string[]>;
  saveDigestOutcome(attempt: DigestAttempt, outcome: MailOutcome, at: string): Promise<void>;
};

/**
 * How giving a letter to the mail server has ended.
 *
 * | outcome | the letter |
 * |---|---|
 * | sent | has been taken |
 * | refused | will never be taken: such an address, such a letter |
 * | deferred | has not been taken now, and may be later |
 * | unanswered | may have been taken or not: the server said nothing, or could not be reached |
 */
export const mailOutcomes = ['sent', 'refused', 'deferred', 'unanswered'] as const;
export type MailOutcome = (typeof mailOutcomes)[number];

/** A line of the access record (server/access/): what happened alike in a minute, and how often. */
export type AccessEntry = {
  kind: AccessKind;
  /** When the minute began. */
  at: string;
  /** Empty where no account is known. */
  username: string;
  address: string;
  route: string;
  count: number;
};

export type StoredAccess = AccessEntry & { id: number };

/** Which lines: before one (else the newest), as many as are wanted, newest first. Moments: from the first on, before the second. */
export type AccessSelection = {
  kind?: AccessKind | undefined;
  person?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  before?: number | undefined;
  limit: number;
};

/** The only thing stored that is no fact of the log and that goes again. */
export type AccessStorage = {
  /** Adds lines, or their counts to what is there of the same minute. */
  saveAccess(entries: AccessEntry[]): Promise<void>;
  listAccess(selection: AccessSelection): Promise<StoredAccess[]>;
  /** Takes away what is older than a moment, and of each kind all but the newest `most` lines. */
  pruneAccess(oldest: string, most: number): Promise<void>;
};
