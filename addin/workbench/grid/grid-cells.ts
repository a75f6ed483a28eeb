/** Draws the cells of a sheet that changed: their looks at once, their contents as one block for Univer to take. */

import type { Styles, Worksheet } from '@univerjs/core';
import { intersection } from '../document/boxes.ts';
import { inheritedFormat, NO_FORMAT } from '../document/cell-format.ts';
import { cellAt, usedBox } from '../document/cells.ts';
import type { Box, CellFormat, SheetDocument, WorkbookDocument } from '../document/document.ts';
import { over, tableFormats } from '../document/table-look.ts';
import type { Matrix } from './grid-calculation.ts';
import { gridContent } from './grid-cell.ts';
import type { DirtyBoxes } from './grid-changes.ts';
import { gridStyle } from './grid-style.ts';

/** For one Univer unit: its style ids are good nowhere else. */
export class GridCells {
  readonly #workbook: WorkbookDocument;
  readonly #styles: Styles;
  /** Univer's id of each look, by the shared format objects of the table and of the cell over it. */
  readonly #ids = new WeakMap<CellFormat, WeakMap<CellFormat, string>>();

  constructor(workbook: WorkbookDocument, styles: Styles) {
    this.#workbook = workbook;
    this.#styles = styles;
  }

  /** Puts the looks into Univer's matrix and gives back the contents, still to be put there. */
  draw(worksheet: Worksheet, sheet: SheetDocument, dirty: DirtyBoxes): Matrix {
    const matrix = worksheet.getCellMatrix();
    const underAt = tableFormats(sheet);
    const values: Matrix = {};
    const drawn = (box: Box, content: boolean) => {
      const area = drawable(sheet, box, matrix.getLength());
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const cell = cellAt(sheet, row, column);
          const style = this.#styleId(underAt(row, column), cell?.format ?? inheritedFormat(sheet, column));
          const before = matrix.getValue(row, column);
          if (!cell && !before && !style) continue;
          // The look goes straight into the matrix: Univer's own merging of styles costs seconds for a big block.
          if (before) {
            if (style) before.s = style;
            else delete before.s;
          } else if (style) matrix.setValue(row, column, { s: style });
          if (content) {
            const line = values[row] ?? {};
            values[row] = line;
            line[column] = gridContent(this.#workbook, sheet, row, column, cell);
          }
        }
      }
    };
    for (const box of dirty.looks) drawn(box, false);
    for (const box of dirty.content) drawn(box, true);
    return values;
  }

  #styleId(under: CellFormat, own: CellFormat): string | undefined {
    if (under === NO_FORMAT && own === NO_FORMAT) return undefined;
    const known = this.#ids.get(under) ?? new WeakMap<CellFormat, string>();
    this.#ids.set(under, known);
    let id = known.get(own);
    if (id === undefined) {
      const style = gridStyle(over(under, own));
      id = (style && this.#styles.setValue(style)) ?? '';
      known.set(own, id);
    }
    return id === '' ? undefined : id;
  }
}

/** Whole columns and sheets only as far as something is, or was, there. */
function drawable(sheet: SheetDocument, box: Box, drawnRows: number): Box {
  if (box.rows < 100_000 && box.columns < 1_000) return box;
  const used = usedBox(sheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const reach = {
    row: 0,
    column: 0,
    rows: Math.max(used.row + used.rows, drawnRows, 1),
    columns: Math.max(used.column + used.columns, 40),
  };
  return intersection(box, reach) ?? { ...box, rows: 0, columns: 0 };
}
