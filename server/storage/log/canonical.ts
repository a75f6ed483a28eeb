import { hash } from 'node:crypto';

/**
 * A row as JSON that is the same wherever and whenever it is read: its columns by name, without its link. What is null is
 * left out, so that a column that comes later leaves the hashes of earlier rows as they are.
 */
export function canonicalJson(row: object): string {
  const columns = Object.entries(row).filter(([name, value]) => name !== 'link' && value !== null);
  return JSON.stringify(Object.fromEntries(columns.sort(([one], [other]) => (one < other ? -1 : 1))));
}

export function sha256(text: string): string {
  return hash('sha256', text);
}
