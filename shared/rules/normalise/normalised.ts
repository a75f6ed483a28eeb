import type { Cell } from '../../terms/row.ts';
import type { Text } from '../../terms/text.ts';

/** A certain change: the cell as it is read, and what is done to it. */
export type Change = { after: Cell; why: Text };

/** What only a person can decide: what is unclear, and what to type instead. */
export type Doubt = { what: Text; cure: Text };

/** What becomes of one cell; null when it stays as it is. */
export type Normalised = Change | Doubt | null;

/** What Excel shows a number as, by the cell's format: 0.2 as 20%, 12 as 12-Jan. */
export type ShownAs = 'percent' | 'date';

export type CellNormaliser = (cell: Cell, shownAs?: ShownAs) => Normalised;

export function change(after: Cell, reasons: Iterable<Text>): Change {
  const all = [...reasons];
  return { after, why: { th: all.map(({ th }) => th).join(' · '), en: all.map(({ en }) => en).join('; ') } };
}

/** A cell's content for a message, cut to what can be read at a glance. */
export function quoted(cell: Cell): string {
  return `“${String(cell).trim().slice(0, 40)}”`;
}

/** Excel's error values arrive as their text; another rule reports them, whatever the column. */
export function isExcelError(text: string): boolean {
  return text.charCodeAt(0) === 35 && /^#[A-Z][A-Z0-9_/]*[!?]?$/.test(text);
}

/** A cell of white space or invisible characters looks blank; it is made so. */
export const seenAsBlank: Change = {
  after: null,
  why: { th: 'มีแต่ช่องว่างหรืออักขระที่มองไม่เห็น', en: 'Nothing but white space or invisible characters' },
};
