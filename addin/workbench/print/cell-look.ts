import { formatAt } from '../document/cell-format.ts';
import type { Border, CellFormat, SheetDocument, Table } from '../document/document.ts';
import { tableLook } from '../document/table-look.ts';

/** Looks of a sheet's cells: their own format over that of the table they stand in. */
export function lookOf(sheet: SheetDocument): (row: number, column: number) => CellFormat {
  const tables = sheet.tables.map((table) => ({ table, parts: tableParts(table) }));
  return (row, column) => {
    const own = formatAt(sheet, row, column);
    const found = tables.find(
      ({ table: { box } }) => inside(box.row, box.rows, row) && inside(box.column, box.columns, column),
    );
    const under = found?.parts(row);
    if (!under) return own;
    const borders = { ...under.borders, ...own.borders };
    return { ...under, ...own, ...(Object.keys(borders).length > 0 && { borders }) };
  };
}

function inside(first: number, count: number, at: number): boolean {
  return at >= first && at < first + count;
}

function tableParts(table: Table): (row: number) => CellFormat | undefined {
  const look = tableLook(table);
  if (!look) return () => undefined;
  const line: Border | undefined = look.line ? { style: 'Continuous', color: look.line, weight: 'Thin' } : undefined;
  const header: CellFormat = {
    bold: true,
    ...(look.headerText && { fontColor: look.headerText }),
    ...(look.header && { fill: look.header }),
    ...(line && { borders: { top: line, bottom: line } }),
  };
  const last = table.box.row + table.box.rows - 1;
  return (row) => {
    if (row === table.box.row) return header;
    const isBand = table.showBandedRows && (row - table.box.row) % 2 === 1;
    return { ...(isBand && { fill: look.band }), ...(row === last && line && { borders: { bottom: line } }) };
  };
}
