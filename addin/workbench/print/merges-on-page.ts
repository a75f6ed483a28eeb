import type { Box } from '../document/document.ts';
import type { Strip } from './lines.ts';

/** A merged cell as far as it is on the page; `drawnAt` is the key of its first cell there. */
export type MergeOnPage = { box: Box; rows: Strip[]; columns: Strip[]; drawnAt: string };

export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** By each cell the merges cover on the page. */
export function mergesOnPage(
  merges: readonly Box[],
  rows: readonly Strip[],
  columns: readonly Strip[],
): Map<string, MergeOnPage> {
  const found = new Map<string, MergeOnPage>();
  for (const box of merges) {
    const across = columns.filter(({ index }) => index >= box.column && index < box.column + box.columns);
    const down = rows.filter(({ index }) => index >= box.row && index < box.row + box.rows);
    const [row] = down;
    const [column] = across;
    if (!row || !column) continue;
    const merge = { box, rows: down, columns: across, drawnAt: cellKey(row.index, column.index) };
    for (const each of down) for (const other of across) found.set(cellKey(each.index, other.index), merge);
  }
  return found;
}
