import type { District } from '../../shared/terms/district.ts';
import type { Indicator } from '../../shared/terms/indicator.ts';
import type { Period } from '../../shared/terms/period.ts';
import type { Community } from '../../shared/terms/roster.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { Text } from '../../shared/terms/text.ts';

/** A district's worksheet of one indicator and quarter: all that is needed to lay it, find it and read it. */
export type EntrySheet = { indicator: Indicator; period: Period; district: District; roster: Community[] };

/** Something of the worksheet's frame that the person has taken apart; `restoreEntrySheet` puts it back. */
export type Damage = {
  kind: 'table-missing' | 'column-missing' | 'row-missing' | 'merged' | 'formula-changed';
  what: Text;
  cure: Text;
};

/** The worksheet as one block read found it. */
export type SheetReading = {
  /** In the order of the table's rows; empty when the table is missing. */
  rows: EntryRow[];
  damage: Damage[];
  /** Input cells that hold a formula; their present values are what is sent. */
  formulaCells: number;
  /** What the percentage cell shows, so that the pane can say that both agree; null just after laying, before a read. */
  shownPercentage: string | null;
};
