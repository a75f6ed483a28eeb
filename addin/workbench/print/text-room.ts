import type { Cell, CellFormat } from '../document/document.ts';
import type { Strip } from './lines.ts';

/**
 * Where a cell's text may run: over empty cells on the side it is not aligned to, on both sides if centred.
 * Numbers and wrapped texts stay inside.
 */
export function textRoom(
  cell: Cell | undefined,
  format: CellFormat,
  columns: readonly Strip[],
  at: number,
  isFree: (column: number) => boolean,
  lookAt: (column: number) => CellFormat,
): { left: number; width: number } {
  const side = format.horizontal ?? 'General';
  const own = columns[at];
  let left = own?.start ?? 0;
  let right = left + (own?.size ?? 0);
  const stays = typeof cell?.value !== 'string' || format.wrap || /^(?:Fill|Justify|Distributed)$/.test(side);
  if (stays) return { left, width: right - left };
  const isAcross = side === 'CenterAcrossSelection';
  const goesOver = (column: Strip | undefined): column is Strip =>
    column !== undefined && isFree(column.index) && (!isAcross || lookAt(column.index).horizontal === side);
  const toLeft = side === 'Right' || side === 'Center';
  const toRight = side !== 'Right';
  for (let next = at + 1; toRight && goesOver(columns[next]); next++) right += columns[next]?.size ?? 0;
  for (let next = at - 1; toLeft && goesOver(columns[next]); next--) left -= columns[next]?.size ?? 0;
  return { left, width: right - left };
}
