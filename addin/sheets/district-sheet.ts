import type { ShownAs } from '../../shared/rules/normalise/normalised.ts';
import type { BlankSheet } from '../../shared/rules/sheets/expected-rows.ts';
import type { SheetAccess } from '../../shared/rules/sheets/sheet-access.ts';
import type { Office } from '../../shared/terms/office.ts';
import type { Cell, EntryRow } from '../../shared/terms/row.ts';
import type { Text } from '../../shared/terms/text.ts';
import type { DistrictsNow } from '../../shared/wire/together.ts';
import type { FoundLink } from './sheet-link.ts';

/** An office's worksheet of one indicator and quarter: all that is needed to lay it, find it and read it. */
export type DistrictSheet = BlankSheet & {
  office: Pick<Office, 'code' | 'name'>;
  /** What it comes to where it is an owner's over the districts, and so has no worksheet. */
  over?: DistrictsNow | null;
  /** Which of its cells the worksheet lets be typed into. */
  access: SheetAccess;
  /** An author's look at an indicator's sheet: laid beside the real one, linked to nothing, sent nowhere. */
  preview?: true;
};

/** Something of the worksheet's frame that the person has taken apart; `restoreSheet` puts it back. */
export type Damage = {
  kind:
    | 'table-missing'
    | 'column-missing'
    | 'row-missing'
    | 'row-unnumbered'
    | 'register-changed'
    | 'merged'
    | 'formula-changed'
    | 'outdated';
  what: Text;
  cure: Text;
};

/** The worksheet as one block read found it. */
export type SheetReading = {
  /** In the order of the table's rows; empty when the table is missing. */
  rows: EntryRow[];
  /** Whether the sheet says that nothing applies to the district in this quarter. */
  notApplicable: boolean;
  damage: Damage[];
  /** Whether its worksheet was the one in front of the person then. */
  inFront: boolean;
  /** What worksheet and workbook say of which sheet this is. */
  found: FoundLink;
  /** `row column` of the input cells that hold a formula; their present values are what is sent. */
  formulaCells: ReadonlySet<string>;
  /** Likewise of the number cells that Excel shows as something else than their number. */
  shownAs: ReadonlyMap<string, ShownAs>;
  /** The codes of the rows that a filter hides now. */
  hidden: ReadonlySet<string>;
  /** What the results' cells show, by result key, so that the pane can say that both agree; null just after laying. */
  shownFigures: Record<string, string> | null;
};

/** A cell of the entry table to be written: the row's place in the table from 0, and the column's key. */
export type CellChange = { row: number; column: string; to: Cell };
