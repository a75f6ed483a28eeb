/** What every formula engine of the tests takes and gives, so that one spreadsheet can be calculated by several of them. */

/** One worksheet with one Excel table and loose cells beside it. */
export type EngineSheet = {
  /** Worksheet title, unique in the workbook, at most 31 characters. */
  name: string;
  table: {
    /** Unique in the workbook. */
    name: string;
    /** Zero-based row and column of the header's first cell. */
    row: number;
    column: number;
    headers: string[];
    /** Body rows: constants; null is a truly empty cell. A string beginning with "=" is NOT a formula but text. */
    rows: (string | number | boolean | null)[][];
    /**
     * Calculated columns: header -> formula with `table[[#This Row],[header]]` references; they are the last headers, and
     * rows do not hold cells for them.
     */
    calculated: Record<string, string>;
  };
  /**
   * Loose formulas outside the table by A1 address (`B4`), with A1 references to the own sheet and structured references
   * to the own table (`tbl[Header]`).
   */
  cells: Record<string, string>;
};

/** Errors are their text: '#DIV/0!', '#VALUE!' … */
export type EngineValue = number | string | boolean | null;

export type Evaluated = {
  /** Body rows × calculated columns, in the order of `calculated`. */
  calculated: EngineValue[][];
  cells: Record<string, EngineValue>;
};

export type Engine = { name: string; evaluate(sheets: EngineSheet[]): Promise<Evaluated[]> };
