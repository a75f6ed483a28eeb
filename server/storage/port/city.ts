import type { Standing, View } from '../../../shared/rules/sheets/workflow.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { StoredRevision } from './sheets.ts';

export type CityStorage = {
  /** Where every sheet of a selection stands that has been begun, and what a view shows of it, without its rows. */
  listStandings(selection: Selection, view: View): Promise<SheetStanding[]>;
  /** The sheets of one indicator in one quarter, of all that have been stored by now. */
  readQuarters(): Promise<(indicator: string, period: string) => QuarterSheets>;
  /** The quarters of which anybody, or a district, has stored a sheet. */
  listWorkedPeriods(district: string | null): Promise<string[]>;
  /** The quarters in which something waits for the planning office: a sheet to be reviewed, or a plea to be answered. */
  listWaitingPeriods(): Promise<string[]>;
  /** The quarters of which a district has a sheet back to mend. */
  listReturnedPeriods(district: string): Promise<string[]>;
};

/**
 * Which sheets: an office's, or all that districts have of an indicator or a year. Owners' sheets stand beside the districts'
 * and are no part of what these come to, so they are only given to who asks for them, and then alone.
 */
export type Selection =
  | { indicator: string; periods?: string[]; owners?: boolean }
  | { district: string; fiscalYear?: number }
  | { fiscalYear: number; owners?: boolean };

/**
 * The sheets of an indicator in a quarter. Of the present: the same object for as long as none of them changes, so that what
 * was made of them can be kept beside it.
 */
export type QuarterSheets = { list(view: View, of?: 'districts' | 'owners'): Promise<SheetStanding[]> };

export type SheetStanding = {
  place: SheetPlace;
  standing: Standing;
  /** The revision that the view shows, without its content. */
  shown: Omit<StoredRevision, 'place' | 'content'> | null;
};
