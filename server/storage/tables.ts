/** The tables as Kysely sees them. Only text and whole numbers, JSON as text: SQLite and PostgreSQL alike. */
export type Tables = {
  revisions: {
    indicator: string;
    period: string;
    district: string;
    revision: number;
    state: 'draft' | 'submitted';
    indicator_version: number;
    roster: string;
    /** JSON of a Result. */
    result: string;
    saved_at: string;
    saved_by: string;
    saved_by_name: string;
    /** JSON of a SubmissionContent; the last column, so that lists need not step over it. */
    content: string;
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
  };
  rosters: {
    id: string;
    district: string;
    valid_from: string;
    demo: number;
    stored_at: string;
    /** JSON of Community[]. */
    communities: string;
  };
  indicators: {
    code: string;
    fiscal_year: number;
    version: number;
    draft: number;
    stored_at: string;
    /** The account that has published it, or `catalogue` for a file that a start has found. */
    stored_by: string;
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
  };
  mail_settings: {
    username: string;
    version: number;
    address: string | null;
    digest: number;
    stored_at: string;
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
};
