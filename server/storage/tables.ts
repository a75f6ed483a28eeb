import type { ColumnType, Generated } from 'kysely';
import type { Act, View } from '../../shared/rules/sheets/workflow.ts';
import type { AccessKind } from '../../shared/terms/access.ts';
import type { AccountState } from '../../shared/terms/account.ts';
import type { BackupFault } from '../../shared/terms/backup.ts';
import type { RedactionKind } from '../../shared/terms/log.ts';
import type { Quarter } from '../../shared/terms/period.ts';
import type { ReportDemand } from '../../shared/terms/report-demand.ts';
import type { SheetState } from '../../shared/terms/sheet.ts';
import type { Role } from '../../shared/wire/access.ts';
import type { KeyPurpose } from '../auth/one-time-keys.ts';
import type { AccountChange } from './port/accounts.ts';
import type { TicketPurpose } from './port/entering.ts';

/**
 * The tables of facts: what people have stored, row by row, none ever changed. Only text and whole numbers, JSON as text:
 * SQLite and PostgreSQL alike.
 */
export type Facts = {
  revisions: {
    indicator: string;
    period: string;
    district: string;
    revision: number;
    indicator_version: number;
    roster: string;
    /** JSON of a Result. */
    result: string;
    saved_at: string;
    saved_by: string;
    saved_by_name: string;
    /** JSON of a Progress; null in what was stored before it was counted. */
    progress: string | null;
    /** The same for two reports of the same words; null for none. */
    report_print: string | null;
    /** JSON of a SheetContent, compressed where it is long (sheets/stored-content.ts); the last column, so that lists need not step over it. */
    content: string;
  };
  /** What was done to a sheet, and the standing after it. */
  events: {
    indicator: string;
    period: string;
    district: string;
    step: number;
    act: Act;
    at: string;
    by_username: string;
    by_name: string;
    message: string;
    revision: number;
    state: SheetState;
    submitted: number | null;
    submitted_at: string | null;
    late: number;
    accepted: number | null;
    /** The indicator's version that was in force at the acceptance. */
    accepted_under: number | null;
    /** JSON of a Restated. */
    restated: string | null;
    /** JSON of a ReturnRequest. */
    request: string | null;
    /** JSON of an Evaluation. */
    evaluation: string | null;
    /** JSON of a Plea. */
    plea: string | null;
  };
  receipts: {
    id: string;
    indicator: string;
    period: string;
    district: string;
    revision: number;
    submitted_at: string;
    late: number;
    /** The request that it answered: account, Idempotency-Key, hash of place and body. */
    username: string;
    key: string;
    hash: string;
    /** JSON of the Receipt as it was given. */
    receipt: string;
    /** Null in what was stored before receipts had codes: those stand in `earlier_receipt_codes`. */
    code: string | null;
  };
  /** The public halves of the keys that receipts are signed with. */
  receipt_keys: {
    id: string;
    /** 32 bytes in base64url. */
    public_key: string;
    at: string;
  };
  rosters: {
    id: string;
    district: string;
    valid_from: string;
    demo: number;
    stored_at: string;
    /** JSON of RegisterEntry[]; of plain Community[] where no change has been made. */
    communities: string;
    /** Counts a district's changes; 0 for what came with the installation. */
    revision: number;
    stored_by: string;
    stored_by_name: string;
    reason: string;
    /** The register that this one changes; null for the first. */
    replaces: string | null;
  };
  indicators: {
    code: string;
    fiscal_year: number;
    version: number;
    draft: number;
    stored_at: string;
    /** The account that has published it, or `catalogue` for a file that a start has found. */
    stored_by: string;
    /** The quarter from which on it is in force; a draft is in none. */
    from_quarter: Quarter;
    reason: string;
    /** JSON of an Indicator. */
    spec: string;
  };
  reporting_windows: {
    period: string;
    version: number;
    opens_on: string;
    due_on: string;
    closes_on: string;
    stored_at: string;
    /** Who has set them and why; all empty for a quarter's days that were set before this was asked. */
    stored_by: string;
    by_name: string;
    reason: string;
  };
  /** More time for a district in a quarter; the newest version counts. */
  extensions: {
    period: string;
    district: string;
    version: number;
    due_on: string;
    reason: string;
    at: string;
    by_name: string;
  };
  /** The newest version counts; one without a quarter takes the cancellation back. */
  cancellations: {
    indicator: string;
    fiscal_year: number;
    version: number;
    from_quarter: 1 | 2 | 3 | 4 | null;
    reason: string;
    at: string;
    by_name: string;
  };
  evaluation_scales: {
    version: number;
    /** JSON of ScoreDefinition[]. */
    scores: string;
    /** JSON of NumberMeaning; null where nobody has set it. */
    number: string | null;
    at: string;
    by_name: string;
  };
  report_demands: {
    version: number;
    demand: ReportDemand;
    reason: string;
    at: string;
    by_name: string;
  };
  /** What the installation has been told, by name; of a secret (1) the value says only whether there is one. */
  installation_settings: {
    name: string;
    version: number;
    secret: 0 | 1;
    /** JSON. */
    value: string;
    at: string;
    by_name: string;
  };
  mail_settings: {
    username: string;
    version: number;
    address: string | null;
    digest: number;
    /** 1 where whoever reads that mail has said that it is theirs; else null. */
    confirmed: 1 | null;
    stored_at: string;
  };
  /** What has become of an account: never its password, nor anything made of it. */
  account_changes: {
    username: string;
    version: number;
    act: AccountChange['act'];
    display_name: string;
    role: string;
    district: string | null;
    at: string;
    by_username: string;
    department: string | null;
    mail: string | null;
    /** Null in what was stored before accounts had states. */
    state: AccountState | null;
    reason: string | null;
  };
  /** The newest version counts. */
  departments: {
    /** Its agency code. */
    agency: string;
    version: number;
    name_th: string;
    name_en: string;
    active: number;
    at: string;
    by_name: string;
  };
  /** What has left the facts: see redaction/redact.ts. */
  redactions: {
    version: number;
    kind: RedactionKind;
    reason: string;
    /** The name in whose place a person's was put; null where none was. */
    pseudonym: string | null;
    indicator: string | null;
    period: string | null;
    district: string | null;
    /** JSON of [link, SHA-256 of what stands there since][]. */
    links: string;
  };
};

/** What a view shows of a sheet: the columns of that revision, null where it shows none. */
type Shown<Name extends View> = {
  [Column in Exclude<keyof Facts['revisions'], keyof Place | 'revision' | 'content'> as `${Name}_${Column}`]:
    | Facts['revisions'][Column]
    | null;
};
type Place = Pick<Facts['events'], 'indicator' | 'period' | 'district'>;

declare const numbered: unique symbol;

/** The number of a link. Only `storeFact` makes one, so that no fact is inserted without its link. */
export type LinkNumber = number & { [numbered]: true };

/** A link of the log: who did what, the fact that it is about by the hash of its content, and the link before. */
export type Link = {
  link: number;
  at: string;
  by_username: string;
  by_name: string;
  fact: keyof Facts;
  act: string;
  indicator: string | null;
  period: string | null;
  district: string | null;
  /** SHA-256 of the fact's canonical JSON. */
  content: string;
  /** Hash of the link before; empty in the first. */
  before: string;
  hash: string;
};

/** All tables as Kysely sees them. */
export type Tables = {
  [Fact in keyof Facts]: Facts[Fact] & { link: ColumnType<number, LinkNumber, never> };
} & {
  log: Link;
  /** A row a sheet: where it stands and what each view shows of it, by what its facts say (standings/derived.ts). */
  standings: Omit<Facts['events'], 'act' | 'at' | 'by_username' | 'by_name' | 'message'> &
    Shown<'now'> &
    Shown<'submitted'> &
    Shown<'accepted'>;
  /** The codes of receipts that are older than codes, made of them later. */
  earlier_receipt_codes: {
    code: string;
    /** Its id. */
    receipt: string;
  };
  /** Who came in or was kept out; pruned, and so no fact. */
  access_record: {
    id: Generated<number>;
    kind: AccessKind;
    /** The minute. */
    at: string;
    /** Empty where no account is known. */
    username: string;
    /** Empty, with the rest, in a minute's one line of what was too much to tell apart. */
    address: string;
    route: string;
    count: number;
  };
  /** Keys that are good once (auth/one-time-keys.ts). */
  one_time_keys: {
    /** SHA-256 of the key. */
    hash: string;
    username: string;
    purpose: KeyPurpose;
    made_at: string;
    until: string;
    ended: ColumnType<'used' | 'replaced' | null, 'used' | 'replaced' | null | undefined>;
  };
  /** better-auth's accounts (auth/better-auth.ts). Times in ISO 8601. */
  user: {
    id: string;
    name: string;
    email: string;
    emailVerified: number;
    createdAt: string;
    updatedAt: string;
    username: string;
    role: Role;
    district: string | null;
    department: string | null;
    /** Null in accounts that are older than states: active. */
    state: AccountState | null;
    mail: string | null;
    lastSeenAt: ColumnType<string | null, string | null | undefined>;
    /** Of a one-time password, its end; null of one's own. */
    passwordUntil: string | null;
  };
  /** Its password hashes: one of each user who has a password, with `credential` for a provider. */
  account: {
    id: string;
    accountId: string;
    providerId: string;
    userId: string;
    password: string | null;
    createdAt: string;
    updatedAt: string;
  };
  session: {
    id: string;
    token: string;
    userId: string;
    createdAt: string;
    updatedAt: string;
    ipAddress: string | null;
    userAgent: string | null;
  };
  digests: {
    /** In Bangkok. */
    day: string;
    username: string;
    attempt: number;
    claimed_at: string;
  };
  digest_outcomes: {
    day: string;
    username: string;
    attempt: number;
    outcome: 'sent' | 'refused' | 'deferred' | 'unanswered';
    stored_at: string;
  };
  /** Sign-ins by provider that have begun. */
  provider_flows: {
    /** SHA-256, as whatever is stored of what somebody must show. */
    state: string;
    challenge: string;
    /** Null for a dialog of Excel's. */
    return_to: string | null;
    until: string;
  };
  /** Tokens of a provider that have been shown, until they would be refused by their age. */
  provider_tokens: {
    token: string;
    until: string;
  };
  /** The next step of a sign-in that somebody may take, by the hash of its ticket. */
  tickets: {
    hash: string;
    purpose: TicketPurpose;
    username: string;
    until: string;
    /** What the step needs to know, encrypted under the server's secret. */
    content: string;
  };
  second_factors: {
    username: string;
    /** Base32, encrypted under the server's secret. */
    secret: string;
    since: string;
    /** The newest step of time whose code has been used: none is good twice. */
    used: number;
  };
  /** Attempts at a backup. */
  backups: {
    number: number;
    begun_at: string;
    /** These are null while it is under way. */
    ended_at: string | null;
    outcome: 'made' | BackupFault | null;
    folder: string | null;
    bytes: number | null;
  };
  /** The versions of the program that have worked with the database, one after the other. */
  program_versions: {
    number: number;
    version: string;
    since: string;
  };
  /** Each time that all standings were made anew (standings/rebuild.ts). */
  rebuilds: { number: number };
  /** What the last start has found stored of the catalogue (catalogue/read-files.ts). */
  catalogue_files: { fingerprint: string };
  /** Hashes of codes that have not been used. */
  recovery_codes: { username: string; hash: string };
};
