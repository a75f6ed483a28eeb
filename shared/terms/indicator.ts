import type { IsoDate } from './date.ts';
import type { Severity } from './issue.ts';
import type { Quarter } from './period.ts';
import type { Text } from './text.ts';

/** A code-list entry. `label.th` is what stands in the cell; the dates (inclusive) say when the code may be used. */
export type Choice = { code: string; label: Text; validFrom?: IsoDate; validTo?: IsoDate };

type ColumnBase = {
  key: string;
  header: Text;
  /** Shown while the cell is selected. */
  hint: Text;
  /** Points. */
  width: number;
  /** `roster`: laid in and locked · `prefilled`: laid in from the roster, may be corrected · `district`: filled in. */
  filledBy: 'roster' | 'prefilled' | 'district';
  /** Whether a row that has been begun must have it. */
  required: boolean;
};

export type Column = ColumnBase &
  (
    | { type: 'text'; maxLength: number }
    | { type: 'choice'; choices: Choice[] }
    | { type: 'year'; min: number; max: number }
    | { type: 'date' }
  );

/** A test that a row counts by: what COUNTIFS can say. */
export type Criterion =
  | { is: [column: string, code: string] }
  | { between: [column: string, min: number, max: number] };

/** A statement about one row. A blank cell is nothing, is between nothing and is after nothing. */
export type Condition =
  | Criterion
  | { filled: string }
  | { after: [column: string, limit: 'periodEnd'] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/** A rule of one indicator: the row is in breach when `breach` holds; the issue is shown at `column`. */
export type Rule = { id: string; severity: Severity; column: string; breach: Condition; what: Text; cure: Text };

export type StrategyLine = {
  level: Text;
  text: string;
  /** The old page cut the text off here; what followed is not known. */
  cut?: true;
};

/**
 * What the old system's page prints of one quarter, letter for letter: no number is read out of it. `evaluation` is
 * สยป.'s, `scores` its pair 2.1 / 2.2 (0 / 0 means not evaluated); null is a report that the page prints as “-”.
 */
export type PublishedQuarter = {
  quarter: Quarter;
  result: string;
  evaluation: string;
  scores: string;
  report: string | null;
};

/** An indicator as data: its sheet, its rules, its calculation and its official text. */
export type Indicator = {
  code: string;
  fiscalYear: number;
  /** Rises with every change of columns, rules or calculation; a submission remembers the one it was made under. */
  version: number;
  title: Text;
  unit: Text;
  /** Decimal text on the scale 0–100. */
  target: string;
  decimals: 0 | 1 | 2 | 3 | 4;
  type: Text;
  level: Text;
  owner: { agencyCode: string; name: Text };
  columns: Column[];
  /** The rows that count below and above the line; every numerator row must meet the denominator's criteria too. */
  denominator: { name: Text; where: Criterion[] };
  numerator: { name: Text; where: Criterion[] };
  rules: Rule[];
  definition: string;
  calculation: string;
  dataSource: string[];
  strategy: StrategyLine[];
  /** Supporting projects; the seed's page names none. */
  projects: string[];
  /** What the old system has published of this indicator in this fiscal year. */
  published: { result: string; evaluatedQuarter: Quarter; evaluation: string; quarters: PublishedQuarter[] };
};
