import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** A submission that a restore takes away. */
export type GoneSubmission = { indicator: string; period: string; district: string; submittedAt: string };

/** What is known of the database that a restore puts aside. */
export type Present = {
  firstLink: string | null;
  lastLink: number;
  submissionsAfter(link: number): GoneSubmission[];
  /** How often a person was erased. */
  erasuresAfter(link: number): number;
};

/** Reads what there is; null where there is nothing, or nothing that can be read. */
export function readPresent(file: string): Present | null {
  if (!existsSync(file)) return null;
  try {
    return presentIn(file);
  } catch (error) {
    // Whatever SQLite says of it, it is put aside as it is.
    if (error instanceof Error && 'errcode' in error) return null;
    throw error;
  }
}

function presentIn(file: string): Present {
  const rows = (sql: string, ...values: number[]) => {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      return database.prepare(sql).all(...values);
    } finally {
      database.close();
    }
  };
  const [first] = rows('select hash from log order by link limit 1');
  const [last] = rows('select link from log order by link desc limit 1');
  return {
    firstLink: first ? String(first.hash) : null,
    lastLink: Number(last?.link ?? 0),
    erasuresAfter: (link) => rows("select 1 from redactions where kind = 'erased' and link > ?", link).length,
    submissionsAfter: (link) =>
      rows('select indicator, period, district, submitted_at from receipts where link > ? order by link', link).map(
        (row) => ({
          indicator: String(row.indicator),
          period: String(row.period),
          district: String(row.district),
          submittedAt: String(row.submitted_at),
        }),
      ),
  };
}
