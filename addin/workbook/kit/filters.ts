import { criteriaAgain } from './filter-criteria.ts';
import { tried } from './tried.ts';

/** A table's filter as it was found. */
export type Filters = {
  /** After the caller's sync. */
  areOn(): boolean;
  /** Queues the reading of what the table is filtered by; after the caller's next sync the filter can be lifted. */
  request(): void;
  /** Queues the lifting. */
  lift(): void;
  /** Sets them again as they were, and gives the headers of the columns for which that could not be; '' where Excel names none. */
  putBack(): Promise<string[]>;
};

/**
 * Queues the reading of whether a table is filtered, no more: what it is filtered by is asked for only where it is, since
 * most tables are not, and Excel has had its troubles with the answer (office-js#465, #1226).
 */
export function requestFilters(context: Excel.RequestContext, table: Excel.Table): Filters {
  const { autoFilter } = table;
  autoFilter.load('isDataFiltered');
  let headers: Excel.Range | null = null;
  return {
    areOn: () => !table.isNullObject && autoFilter.isDataFiltered,
    request() {
      autoFilter.load('criteria');
      headers = table.getHeaderRowRange().load('values').untrack();
    },
    lift: () => table.clearFilters(),
    putBack: () => putBack(context, table, filteredColumns(headers?.values[0] ?? [], autoFilter.criteria)),
  };
}

type FilteredColumn = { header: string; criteria: Excel.FilterCriteria | 'lost' };

/** The columns of a filtered table that are filtered, by their headers: a write may move them. */
export function filteredColumns(headers: unknown[], criteria: (Excel.FilterCriteria | null)[]): FilteredColumn[] {
  const columns = headers.flatMap((header, index): FilteredColumn[] => {
    const again = criteriaAgain(criteria[index] ?? null);
    return again ? [{ header: String(header), criteria: again }] : [];
  });
  return columns.length > 0 ? columns : [{ header: '', criteria: 'lost' }];
}

async function putBack(
  context: Excel.RequestContext,
  table: Excel.Table,
  columns: FilteredColumn[],
): Promise<string[]> {
  const known = columns.flatMap(({ header, criteria }) => (criteria === 'lost' ? [] : [{ header, criteria }]));
  const lost = columns.filter(({ criteria }) => criteria === 'lost').map(({ header }) => header);
  const set = (some: typeof known) =>
    tried(() => {
      for (const { header, criteria } of some) table.columns.getItem(header).filter.apply(criteria);
      return context.sync();
    });
  if (known.length === 0 || (await set(known))) return lost;
  // One that Excel refuses ends its batch: the others are set by themselves.
  for (const column of known) if (!(await set([column]))) lost.push(column.header);
  return lost;
}
