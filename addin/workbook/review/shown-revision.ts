import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import type { Outcome } from '../../outcome.ts';
import type { Shown } from '../../sheets/sight.ts';
import { revisionTableName } from '../kit/names.ts';
import { showCell } from '../kit/show-cell.ts';
import { run } from '../run.ts';
import type { ShownRevision } from './lay-revision.ts';
import { type SheetPlaceOfRow, type ShownBlock, selectedPlaces } from './selected-places.ts';

/** Which district's shown revision: found by its table's name, wherever it stands now. */
export type RevisionPlace = Pick<ShownRevision, 'indicator' | 'period' | 'district'>;

/** Goes to a row or a cell of a shown revision; null where the workbook does not show it (any more). */
export function goToShown(place: RevisionPlace, { subject, column }: SheetPlaceOfRow): Promise<Outcome<Shown | null>> {
  return run(async (context) => {
    const shown = requestShown(context, place);
    await context.sync();
    const block = shown.block();
    const row = block?.codes.indexOf(subject) ?? -1;
    if (!block || row < 0) return null;
    const header = sheetColumns(place.indicator).find(({ key }) => key === column)?.header.th;
    return showCell(context, shown.table, row, header);
  });
}

/** What is selected in a shown revision; everything, as after Ctrl+A, is no choice of anything. */
export type SelectedPlaces = SheetPlaceOfRow[] | 'everything';

/** The rows and cells that the person has selected in a shown revision; null where the workbook does not show it. */
export function readSelected(place: RevisionPlace): Promise<Outcome<SelectedPlaces | null>> {
  return run(async (context): Promise<SelectedPlaces | null> => {
    const shown = requestShown(context, place);
    const worksheet = shown.table.worksheet.load('id');
    const selected = context.workbook.getSelectedRanges().load('isEntireRow, isEntireColumn');
    const active = selected.worksheet.load('id');
    // A selection drawn over filtered rows holds those in between, which nobody has seen.
    const visible = shown.codes.getVisibleView().load('values');
    await context.sync();
    const block = shown.block();
    if (!block) return null;
    // Excel hangs when it is asked for the areas of a whole worksheet (office-js#5758).
    if (selected.isEntireRow && selected.isEntireColumn) return 'everything';
    const areas = selected.areas.load('items/rowIndex, items/columnIndex, items/rowCount, items/columnCount');
    await context.sync();
    // With its column hidden no code is visible, and nothing is known of what is.
    const seen = visible.values[0]?.length ? new Set(visible.values.map(([code]) => String(code))) : null;
    const boxes = areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      row: rowIndex,
      column: columnIndex,
      rows: rowCount,
      columns: columnCount,
    }));
    const places = worksheet.id === active.id ? selectedPlaces(block, boxes) : [];
    return seen ? places.filter(({ subject }) => seen.has(subject)) : places;
  });
}

function requestShown(context: Excel.RequestContext, place: RevisionPlace) {
  const table = context.workbook.tables.getItemOrNullObject(revisionTableName(place, place.district)).load('name');
  const body = table.getDataBodyRange().load('rowIndex, columnIndex').untrack();
  const codes = body.getColumn(0).load('values').untrack();
  const header = table.getHeaderRowRange().load('values').untrack();
  // A cell of a column that nobody fills stands for its row.
  const filled = sheetColumns(place.indicator).filter(({ filledBy }) => filledBy !== 'given');
  const byHeader = new Map<unknown, string>(filled.map(({ key, header }) => [header.th, key]));
  return {
    table,
    codes,
    block: (): ShownBlock | null => {
      if (table.isNullObject) return null;
      const titles: unknown[] = header.values[0] ?? [];
      return {
        row: body.rowIndex,
        column: body.columnIndex,
        codes: codes.values.map(([code]) => String(code ?? '')),
        keys: titles.map((title) => byHeader.get(title) ?? null),
      };
    },
  };
}
