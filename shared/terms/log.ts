/** The kinds of facts that people store, as the log names them. */
export const factNames = [
  'account_changes',
  'indicators',
  'reporting_windows',
  'rosters',
  'extensions',
  'cancellations',
  'evaluation_scales',
  'report_demands',
  'installation_settings',
  'departments',
  'receipt_keys',
  'mail_settings',
  'revisions',
  'events',
  'receipts',
  'redactions',
] as const;
export type FactName = (typeof factNames)[number];

/**
 * In what way something that was stored may leave:
 *
 * | kind | what leaves | what stays |
 * |---|---|---|
 * | pruned | the content of a draft that was never submitted | who saved it when, and its figures |
 * | erased | the names of a person, who goes by another one since | all else |
 */
export const redactionKinds = ['pruned', 'erased'] as const;
export type RedactionKind = (typeof redactionKinds)[number];

/**
 * How the log may have been tampered with:
 *
 * | kind | what is found |
 * |---|---|
 * | link-altered | a link is not what its own hash, or the link after it, says of it |
 * | links-swapped | two links stand in each other's place |
 * | link-missing | a number has no link, and later ones do |
 * | link-added | a link stands before the first |
 * | fact-altered | a fact is not what its link says of it |
 * | facts-swapped | two facts stand in each other's place |
 * | fact-missing | a link's fact is not there |
 * | fact-added | a fact has no link |
 * | redacted-altered | a link, or its fact, is not what the redaction that names it says of it |
 * | redaction-unfit | a redaction names what may not leave so |
 * | end-cut | facts or the anchor name a link after the last |
 * | anchor-differs | the anchor's link is there with another hash |
 * | account-altered | an account is not what was last written down of it |
 * | account-added | an account was never written down |
 * | account-missing | an account that was written down is not there |
 * | standing-altered | what lists show of a sheet is not what its events and revisions say |
 * | unreadable | the database cannot be read there |
 */
export const logBreakKinds = [
  ...['link-altered', 'links-swapped', 'link-missing', 'link-added'],
  ...['fact-altered', 'facts-swapped', 'fact-missing', 'fact-added'],
  ...['redacted-altered', 'redaction-unfit', 'end-cut', 'anchor-differs'],
  ...['account-altered', 'account-added', 'account-missing', 'standing-altered', 'unreadable'],
] as const;
export type LogBreakKind = (typeof logBreakKinds)[number];

/** The first place where the log does not hold: as far as it is known, which fact, whose, and when it was stored. */
export type LogBreak = {
  kind: LogBreakKind;
  /** The link; null for a fact or an account that has none. */
  link: number | null;
  /** The link that it was exchanged with, or the last of those that are not there. */
  other: number | null;
  fact: FactName | null;
  act: string | null;
  /** What the fact is called among its like: `revision 3`. */
  name: string;
  indicator: string | null;
  period: string | null;
  district: string | null;
  at: string | null;
  by: { username: string; displayName: string } | null;
};

/** The number of a link and its hash, kept outside of the database: what the log must still contain. */
export type Anchor = { link: number; hash: string };
