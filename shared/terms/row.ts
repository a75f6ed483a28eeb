/** What stands in one cell, as Excel gives it; null is a blank one. */
export type Cell = string | number | boolean | null;

/** One line of the sheet as it was typed: column key → cell. It is kept and sent as it is, readable or not. */
export type EntryRow = Record<string, Cell>;

/** A cell that could be read, in the column's terms: text, choice code, ISO date or number; null for a blank one. */
export type Value = string | number | null;

/** Columns that every sheet has, whatever its indicator. */
export const communityColumn = 'community';
export const communityNameColumn = 'communityName';
export const remarkColumn = 'remark';
