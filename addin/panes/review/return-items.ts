import { type Indicator, sheetColumns } from '../../../shared/indicator/indicator.ts';
import { itemKey, type ReturnItem } from '../../../shared/terms/review.ts';
import { maximumReturnItems } from '../../../shared/wire/terms.ts';

type ItemPlace = Pick<ReturnItem, 'subject' | 'column'>;

/** The items with more places among them: one that is there already keeps its message. `full`: not all had room. */
export function withPlaces(items: ReturnItem[], places: ItemPlace[]): { items: ReturnItem[]; full: boolean } {
  const known = new Set(items.map(itemKey));
  const fresh = places.filter((place) => {
    const key = itemKey(place);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
  const all = [...items, ...fresh.map(({ subject, column }) => ({ subject, column, message: '' }))];
  return { items: all.slice(0, maximumReturnItems), full: all.length > maximumReturnItems };
}

/** The places as they can be returned: a cell that nobody fills stands for its row. */
export function returnable(indicator: Pick<Indicator, 'rows' | 'columns'>, places: ItemPlace[]): ItemPlace[] {
  const filled = new Set(sheetColumns(indicator).flatMap(({ key, filledBy }) => (filledBy === 'given' ? [] : [key])));
  return places.map(({ subject, column }) => ({
    subject,
    column: column !== null && filled.has(column) ? column : null,
  }));
}

/** How many whole rows, and how many cells of other rows, the items open. */
export function unlocked(items: ItemPlace[]): { rows: number; cells: number } {
  const rows = new Set(items.filter(({ column }) => column === null).map(({ subject }) => subject));
  const cells = new Set(items.filter(({ subject, column }) => column !== null && !rows.has(subject)).map(itemKey));
  return { rows: rows.size, cells: cells.size };
}
