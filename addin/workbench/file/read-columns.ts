import { MAX_COLUMNS } from '../document/a1.ts';
import { NO_FORMAT } from '../document/cell-format.ts';
import type { CellFormat, SheetDocument } from '../document/document.ts';
import { charactersToPoints, EXCEL_DEFAULT_WIDTH } from './column-width.ts';
import { attribute, children, isTrue, numberOf, type XmlElement } from './xml.ts';

type Columns = Pick<SheetDocument, 'columnWidths' | 'hiddenColumns' | 'columnFormats' | 'defaultFormat'>;
type Run = { first: number; last: number; width: number | undefined; hidden: boolean; format: CellFormat };

/** A look that reaches to the last column is the sheet's; so a width that nobody set is left out. */
export function readColumns(cols: XmlElement | undefined, formats: readonly CellFormat[]): Columns {
  const columns: Columns = { columnWidths: {}, hiddenColumns: [] };
  const runs = children(cols, 'col').map((col) => readRun(col, formats));
  const covered = runs.reduce((sum, { first, last }) => sum + last - first, 0);
  const usual =
    covered >= MAX_COLUMNS ? (runs.find(({ last }) => last === MAX_COLUMNS)?.format ?? NO_FORMAT) : NO_FORMAT;
  if (usual !== NO_FORMAT) columns.defaultFormat = usual;
  for (const { first, last, width, hidden, format } of runs) {
    for (let column = first; column < last; column++) {
      if (width !== undefined) columns.columnWidths[column] = width;
      if (hidden) columns.hiddenColumns.push(column);
      if (format !== usual) columns.columnFormats = Object.assign(columns.columnFormats ?? {}, { [column]: format });
      if (width === undefined && !hidden && format === usual) break;
    }
  }
  return columns;
}

function readRun(col: XmlElement, formats: readonly CellFormat[]): Run {
  const width = numberOf(attribute(col, 'width'), 0);
  // Style 0 is the file's own default: nobody dressed the column.
  const style = numberOf(attribute(col, 'style'), 0);
  const isSet = isTrue(attribute(col, 'customWidth')) && width > 0 && width !== EXCEL_DEFAULT_WIDTH;
  return {
    first: numberOf(attribute(col, 'min'), 1) - 1,
    last: Math.min(numberOf(attribute(col, 'max'), 0), MAX_COLUMNS),
    width: isSet ? charactersToPoints(width) : undefined,
    hidden: isTrue(attribute(col, 'hidden')),
    format: style === 0 ? NO_FORMAT : (formats[style] ?? NO_FORMAT),
  };
}
