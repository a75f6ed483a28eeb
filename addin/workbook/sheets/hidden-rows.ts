import { sheetColumns, subjectColumn } from '../../../shared/indicator/indicator.ts';
import { cellText } from '../../../shared/indicator/read-cell.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { tried } from '../kit/tried.ts';

/**
 * Queues the reading of whether a table is filtered; after the caller's sync, `among` tells the codes of the rows that the
 * filter hides, by one sync more where there is a filter.
 */
export function requestHiddenRows(context: Excel.RequestContext, sheet: DistrictSheet, table: Excel.Table) {
  const filter = table.autoFilter.load('isDataFiltered');
  const code = sheetColumns(sheet.indicator).find(({ key }) => key === subjectColumn);
  return {
    async among(rows: EntryRow[]): Promise<Set<string>> {
      if (table.isNullObject || !filter.isDataFiltered || !code) return new Set();
      const codes = table.columns.getItemOrNullObject(code.header.th).getDataBodyRange().untrack();
      const seen = codes.getVisibleView().load('values');
      // Without its column, or with it hidden, no code is seen, and nothing is known of what is.
      if (!(await tried(() => context.sync())) || seen.isNullObject || !seen.values[0]?.length) return new Set();
      const visible = new Set(seen.values.map(([cell]) => cellText(cell)));
      return new Set(rows.map((row) => cellText(row[subjectColumn])).filter((subject) => !visible.has(subject)));
    },
  };
}
