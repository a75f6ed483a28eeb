import type { FactName } from '../../../shared/terms/log.ts';
import type { Facts, Link } from '../tables.ts';

/** A person that a fact names: by account name, by the name that the account bore, or by both; and what else is theirs. */
type Named<Row> = { username?: keyof Row & string; name?: keyof Row & string; emptied?: (keyof Row & string)[] };

/**
 * Whom each fact names. A name without an account name is that of whoever stored it, whom its link names. What stands
 * within JSON is `withinJson`'s.
 */
export const namedPersons: { [Fact in FactName]: Named<Facts[Fact]>[] } = {
  account_changes: [{ username: 'username', name: 'display_name', emptied: ['mail'] }, { username: 'by_username' }],
  departments: [{ name: 'by_name' }],
  receipt_keys: [],
  installation_settings: [{ name: 'by_name' }],
  indicators: [{ username: 'stored_by' }],
  reporting_windows: [{ username: 'stored_by', name: 'by_name' }],
  rosters: [{ username: 'stored_by', name: 'stored_by_name' }],
  extensions: [{ name: 'by_name' }],
  cancellations: [{ name: 'by_name' }],
  evaluation_scales: [{ name: 'by_name' }],
  report_demands: [{ name: 'by_name' }],
  mail_settings: [{ username: 'username', emptied: ['address'] }],
  revisions: [{ username: 'saved_by', name: 'saved_by_name' }],
  events: [{ username: 'by_username', name: 'by_name' }],
  receipts: [{ username: 'username' }],
  redactions: [],
};

type Person = { username: string; displayName: string };
type Row = Record<string, string | number | null>;

/** Whether an account is a person's; what was stored before accounts were kept beside names has the name alone. */
export function isOf({ username, displayName }: Person, account: unknown, name: unknown): boolean {
  return account === username || (account === '' && name === displayName && name !== '');
}

/** The columns of a fact that become others when a person goes by another name; none where it does not name them. */
export function renamedColumns(fact: FactName, row: Row, link: Link, person: Person, other: Person): Row {
  const changed: Row = {};
  for (const { username, name, emptied = [] } of namedPersons[fact] as Named<Row>[]) {
    const account = username === undefined ? link.by_username : row[username];
    if (!isOf(person, account, name === undefined ? null : row[name])) continue;
    if (username !== undefined) changed[username] = other.username;
    if (name !== undefined) changed[name] = other.displayName;
    for (const column of emptied) if (row[column] !== null) changed[column] = null;
  }
  return changed;
}
