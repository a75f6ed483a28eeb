/** How high rows and how wide columns are, in points; hidden ones have no size. */

import type { SheetDocument } from './document.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './new-document.ts';

export type LineSizes = (at: number) => number;

export function rowSizes({ rowHeights, hiddenRows }: SheetDocument): LineSizes {
  const hidden = new Set(hiddenRows);
  return (row) => (hidden.has(row) ? 0 : (rowHeights[row] ?? DEFAULT_ROW_HEIGHT));
}

export function columnSizes({ columnWidths, hiddenColumns }: SheetDocument): LineSizes {
  const hidden = new Set(hiddenColumns);
  return (column) => (hidden.has(column) ? 0 : (columnWidths[column] ?? DEFAULT_COLUMN_WIDTH));
}
