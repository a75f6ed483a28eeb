/** The official indicator sheet (แบบรายละเอียดตัวชี้วัด) as it is printed, from top to bottom, whoever draws it. */
export type SheetLine =
  | { kind: 'title' | 'subtitle'; text: string }
  /** Where the sheet stands, across every page of it. */
  | SheetMark
  | { kind: 'heading'; text: string }
  | { kind: 'fields'; fields: SheetField[] }
  /** A figure of the open workbook, beside the stored one and never in its place. */
  | { kind: 'live'; label: string; figure: LiveFigure; agrees: string; differs: string }
  /** `widths`: of each column, in twelfths of the page. */
  | { kind: 'table'; header: string[]; widths: number[]; rows: string[][] }
  /** A label beside its text, so that no page ends with a heading alone. */
  | { kind: 'section'; label: string; paragraphs: string[] }
  /** By what anyone checks the paper. */
  | { kind: 'receipt'; label: string; words: string; address: string }
  | { kind: 'signatures'; roles: string[] };

export type SheetMark = {
  kind: 'mark';
  words: string;
  /** What must be known with it; blank where nothing must. */
  note: string;
  /** The same in a word or two, to stand large across a page. */
  across: string;
  /** Whether the paper may be taken for the office's report. */
  official: boolean;
  /** What the mark says instead while one of these figures is another in the open workbook. */
  unless: { figures: LiveFigure[]; words: string } | null;
};

export type SheetField = { label: string; value: string; strong?: true };

/** A result's cell in the open workbook: what it showed when it was read, and what it must come to. */
export type LiveFigure = {
  result: string;
  decimals: number;
  /** As the cell showed it. */
  now: string;
  /** A number as exact decimal text, or the words that stand in its place. */
  held: { number: string } | { words: string[] };
};

/**
 * What stands at the head and the foot of every page, beside the page's number: in pieces of which each has room in a third
 * of the page's width, so that none is broken where nobody would break it.
 */
export type RunningWords = {
  /** Indicator and quarter, whose sheet it is, its receipt. */
  head: [about: string, office: string, receipt: string];
  /** When and by whom it was printed, and as of when; in lines. */
  foot: [printed: string[], asOf: string[]];
};

/** An indicator sheet as it goes on paper. */
export type Paper = { lines: SheetLine[]; running: RunningWords };
