import { type Quarter, quarters } from '../../shared/terms/period.ts';
import type { PageQuarter } from './page.ts';

/**
 * Reads the table of quarters out of its lines: one cell a line, as a browser copies it, or a row a line with tabs.
 *
 * A row opens with its bare quarter number and closes with the pair of scores, the only cell with a slash. One cell
 * between the two is the result: it is the evaluation that the old page may leave empty.
 */
export function readQuarterTable(lines: string[]): PageQuarter[] {
  const cells = lines.flatMap((line) => line.split('\t')).map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '');
  const rows: PageQuarter[] = [];
  let at = filled.indexOf('1');
  for (const quarter of quarters) {
    if (at < 0 || filled[at] !== String(quarter)) break;
    const row = filled.slice(at + 1, rowEnd(filled, at, quarter));
    const scores = row.at(-1)?.includes('/') ? (row.at(-1) ?? null) : null;
    const [result = '', evaluation = ''] = scores === null ? row : row.slice(0, -1);
    rows.push({ quarter, result, evaluation, scores });
    at += row.length + 1;
  }
  return rows;
}

/** After the scores if they stand within the row's three cells, else before the next quarter's number. */
function rowEnd(cells: string[], at: number, quarter: Quarter): number {
  const scores = cells.slice(at + 1, at + 4).findIndex((cell) => cell.includes('/'));
  if (scores >= 0) return at + 1 + scores + 1;
  const next = cells.indexOf(String(quarter + 1), at + 1);
  return next < 0 ? cells.length : next;
}
