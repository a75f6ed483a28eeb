import { requestCover, uncovered } from '../kit/cover.ts';
import { setTexts } from '../kit/set-cells.ts';
import { freeTitle, requestTaken, type Taken } from '../kit/taken.ts';
import { type KeyedTable, presentTable } from './keyed-table.ts';
import { missingColumns, refreshKeyedTable, requestKeyedTable } from './refresh-keyed-table.ts';

/**
 * How a worksheet came to be: `laid` where there was none, `refreshed` where it stood, `beside` the one that has been
 * taken apart, which stays as it is. `unfiltered`: the headers of the columns that could not be filtered again.
 */
export type Laid = { how: 'laid' | 'refreshed' | 'beside'; title: string; unfiltered: string[] };

/** A worksheet around a keyed table. `view` is the named cell that says which view it shows. */
export type KeyedSheet = {
  title: string;
  table: KeyedTable;
  view: { name: string; line: string };
  /** Whether what else belongs to it still stands; asked after the first sync. */
  isWhole?: () => boolean;
};

/**
 * Brings the worksheet up to date where it stands, and whatever the person has made of it stays; else `lay` queues a new
 * one under a free title. Two syncs, whatever the number of rows, and more under a filter.
 */
export async function bringUp(
  context: Excel.RequestContext,
  { title: wanted, table, view, isWhole = () => true }: KeyedSheet,
  lay: (table: KeyedTable, title: string, taken: Taken) => void,
): Promise<Laid> {
  const found = requestKeyedTable(context, table.name);
  const worksheet = found.table.worksheet.load('name');
  const { names } = context.workbook;
  const shown = names.getItemOrNullObject(view.name).getRangeOrNullObject().load('address').untrack();
  const cover = requestCover(context, worksheet, found.table);
  const requested = requestTaken(context);
  await context.sync();

  const block = found.block();
  const present = presentTable(table, block?.[0] ?? []);
  if (block !== null && missingColumns(present, block).length === 0 && !shown.isNullObject && isWhole()) {
    const unfiltered = await uncovered(context, [cover], () => {
      refreshKeyedTable(found, block, present);
      setTexts(names.getItem(view.name).getRange().untrack(), [[view.line]]);
      worksheet.activate();
    });
    return { how: 'refreshed', title: worksheet.name, unfiltered };
  }
  const taken = requested();
  const title = freeTitle(wanted, taken);
  // The name is the new table's; whatever was built on the old one follows it to its other name.
  if (block !== null) found.table.name = `${table.name}_${taken.titles.length}`;
  lay(presentTable(table, []), title, taken);
  await context.sync();
  return { how: title === wanted ? 'laid' : 'beside', title, unfiltered: [] };
}
