import type { SheetPlace } from '../../shared/wire/terms.ts';
import type { Outcome } from '../outcome.ts';

/**
 * What the worksheet in front of the person is, by its own link; `worksheet` is its id:
 *
 * | kind | is |
 * |---|---|
 * | ours | the sheet of its place in this workbook: what is read, checked and sent |
 * | copy | another worksheet of a place, which is not sent; `original` is the title of the one that is, null where that is gone |
 * | foreign | a sheet of another office |
 * | other | anything else: the person's own, the city's, a printed sheet, a preview |
 */
export type Front = { worksheet: string; title: string } & (
  | { kind: 'ours'; place: SheetPlace }
  | { kind: 'copy'; of: SheetPlace; original: string | null }
  | { kind: 'foreign'; place: SheetPlace }
  | { kind: 'other' }
);

/** How it is known, for an officer of some offices, which worksheet is in front. */
export type FrontPort = {
  /** Calls back with the id of a worksheet that comes in front. Says which one is there now. */
  watchFront(
    offices: string[],
    onMove: (worksheet: string) => void,
  ): Promise<Outcome<{ front: Front; stopWatching(): Promise<void> }>>;
  readFront(offices: string[]): Promise<Outcome<Front>>;
  /** Makes the copy in front the one of its place that is read and sent. */
  makeTheOne(place: SheetPlace): Promise<Outcome<void>>;
};
