import type { Text } from './text.ts';

/** An error blocks the submission, a warning wants a remark in its row. */
export type Severity = 'error' | 'warning';

/** One breach of a validation rule: where, what is wrong, and what to do about it. */
export type Issue = {
  rule: string;
  severity: Severity;
  /** Position in the rows that were checked, from 0; null when the row is missing altogether. */
  row: number | null;
  /** Code and name of what the row is about: a community, a step …; empty for what concerns the whole sheet. */
  subject: string;
  subjectName: string;
  /** Column key and header; null when the whole row is meant. */
  column: string | null;
  header: Text | null;
  what: Text;
  cure: Text;
};
