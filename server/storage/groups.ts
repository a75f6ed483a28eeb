import {
  ColumnNode,
  type CompiledQuery,
  DeleteQueryNode,
  InsertQueryNode,
  type OperationNode,
  SelectQueryNode,
  TableNode,
  UpdateQueryNode,
} from 'kysely';
import { factNames } from '../../shared/terms/log.ts';
import type { Tables } from './tables.ts';

/** What is kept in memory (kept.ts) is kept until something of its group is written. */
export const groups = ['settings', 'accounts', 'sheets'] as const;
export type Group = (typeof groups)[number];

/** Of what group a table's rows are; null for what nothing that is kept depends on. */
const groupOf: Record<keyof Tables, Group | null> = {
  revisions: 'sheets',
  events: 'sheets',
  receipts: 'sheets',
  redactions: 'sheets',
  standings: 'sheets',
  rosters: 'settings',
  indicators: 'settings',
  reporting_windows: 'settings',
  extensions: 'settings',
  cancellations: 'settings',
  evaluation_scales: 'settings',
  report_demands: 'settings',
  installation_settings: 'settings',
  departments: 'settings',
  receipt_keys: 'settings',
  mail_settings: 'settings',
  account_changes: 'accounts',
  user: 'accounts',
  account: 'accounts',
  session: 'accounts',
  second_factors: 'accounts',
  log: null,
  earlier_receipt_codes: null,
  access_record: null,
  one_time_keys: null,
  tickets: null,
  recovery_codes: null,
  digests: null,
  digest_outcomes: null,
  provider_flows: null,
  provider_tokens: null,
  backups: null,
  program_versions: null,
  rebuilds: null,
  catalogue_files: null,
};

/** The groups that a query writes in: of what is no plain query, insert, update or delete, all of them. */
export function writtenBy({ query }: CompiledQuery): readonly Group[] {
  if (SelectQueryNode.is(query) || tellsWhoIsHere(query)) return [];
  const table = tableOf(query);
  if (table === null || !isKnown(table)) return groups;
  const group = groupOf[table];
  return group === null ? [] : [group];
}

/** That somebody is here is written once a minute for each, and what is kept of their account is used for something else. */
function tellsWhoIsHere(query: OperationNode): boolean {
  if (!UpdateQueryNode.is(query) || tableOf(query) !== 'user') return false;
  const { updates = [] } = query;
  return updates.every(({ column }) => ColumnNode.is(column) && column.column.name === 'lastSeenAt');
}

/** What of a submission or a decision is stored by those who say what stands last since (latest.ts). */
const said: readonly string[] = ['revisions', 'events', 'receipts'];

/** Whether a query may change what stands last without anybody's saying so. */
export function changesUnsaid({ query }: CompiledQuery): boolean {
  if (SelectQueryNode.is(query)) return false;
  const table = tableOf(query);
  if (table === null || !isKnown(table)) return true;
  if (InsertQueryNode.is(query)) return isFact(table) && !said.includes(table);
  return table === 'log' || isFact(table);
}

function isFact(table: string): boolean {
  return (factNames as readonly string[]).includes(table);
}

function isKnown(table: string): table is keyof Tables {
  return table in groupOf;
}

function tableOf(query: OperationNode): string | null {
  if (InsertQueryNode.is(query)) return nameOf(query.into);
  if (UpdateQueryNode.is(query)) return nameOf(query.table);
  if (DeleteQueryNode.is(query)) return nameOf(query.from.froms[0]);
  return null;
}

function nameOf(node: OperationNode | undefined): string | null {
  return node && TableNode.is(node) ? node.table.identifier.name : null;
}
