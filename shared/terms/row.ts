/** What stands in one cell, as Excel gives it; null is a blank one. */
export type Cell = string | number | boolean | null;

/** One line of the sheet as it was typed: column key → cell. It is kept and sent as it is, readable or not. */
export type EntryRow = Record<string, Cell>;
