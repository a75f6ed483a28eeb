import type { Facts } from '../tables.ts';

/** Every table of facts, in the order in which those of one moment follow each other. */
export const facts = [
  'account_changes',
  'indicators',
  'reporting_windows',
  'rosters',
  'extensions',
  'cancellations',
  'evaluation_scales',
  'report_demands',
  'mail_settings',
  'revisions',
  'events',
  'receipts',
] as const satisfies (keyof Facts)[];

export function isFact(table: string): table is keyof Facts {
  return (facts as readonly string[]).includes(table);
}
