/** Rows that a table's filter hides: what becomes of a block that is written over them differs by build (`filteredWrites`). */

import { intersection } from './boxes.ts';
import type { Box, SheetDocument, Table } from './document.ts';
import { ExcelError } from './excel-error.ts';
import { dataBox } from './structured-references.ts';

export function isFiltered(table: Table): boolean {
  return (table.filters?.length ?? 0) > 0;
}

/** Those of the box that a filter hides. Rows that are hidden by hand are in nobody's way. */
export function filteredRows(sheet: SheetDocument, box: Box): ReadonlySet<number> {
  const areas = sheet.tables.filter(isFiltered).map((table) => intersection(dataBox(table), box));
  return new Set(
    sheet.hiddenRows.filter((row) => areas.some((area) => area && row >= area.row && row < area.row + area.rows)),
  );
}

export function filteredRangeConflict(): ExcelError {
  return new ExcelError('FilteredRangeConflict', 'The attempted operation causes a conflict with a filtered range.');
}
