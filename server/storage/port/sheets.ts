import type { Progress } from '../../../shared/rules/sheets/assess.ts';
import type { Act, Standing } from '../../../shared/rules/sheets/workflow.ts';
import type { Result } from '../../../shared/terms/result.ts';
import type { SheetContent } from '../../../shared/terms/sheet.ts';
import type { Receipt } from '../../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { StoredContent } from '../sheets/stored-content.ts';
import type { EarlierAnswer, IdempotentRequest } from './answers.ts';
import type { Author, Stamp } from './author.ts';

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
  saveDecision(decision: Decision): Promise<{ kind: 'saved' } | { kind: 'moved' } | Behind>;
  /** Stores decisions on several sheets, all of them or none; `moved` names the places where another event came first. */
  saveDecisions(decisions: Decision[]): Promise<{ kind: 'saved' } | { kind: 'moved'; places: SheetPlace[] } | Behind>;
  /** Everything that was done to a sheet, oldest first. */
  listEvents(place: SheetPlace): Promise<StoredEvent[]>;
  /** What has become of each sheet of an indicator's quarter that has been begun, by district. */
  listCourses(indicator: string, period: string): Promise<Course[]>;
  /** What a request with this key was answered, if it came before. */
  readAnswer(request: IdempotentRequest): Promise<EarlierAnswer>;
};

/**
 * A sheet's course: when it was last submitted other than as a correction, which its timeliness goes by; how often it was
 * given back, and opened again.
 */
export type Course = { district: string; lastSubmittedAnewAt: string | null; returned: number; reopened: number };

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

/** Nothing was stored: an event says that it is earlier than the sheet's last one, which was at `last`. */
export type Behind = { kind: 'behind'; last: string };

export type RevisionChange = Omit<StoredRevision, 'revision' | 'content'> & {
  expectedRevision: number;
  content: StoredContent;
  /** The version in force that was gone by, where another one has counted: of an owner's sheet that of most districts. */
  inForce?: number;
  /**
   * Its standing follows the one that was seen, and the register is the one in force: another event or another register in
   * between makes the change `moved`.
   */
  event: StoredEvent;
  /** With a submission: the receipt, and the request that must get the same answer again. */
  submission?: { receipt: Receipt; request: IdempotentRequest };
};

export type SaveOutcome =
  | { kind: 'saved'; revision: number }
  | { kind: 'conflict'; current: StoredSheet | null }
  | { kind: 'moved' }
  | Behind
  | Exclude<EarlierAnswer, { kind: 'none' }>;
