import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { SheetPlaceOfRow } from '../../workbook/review/selected-places.ts';
import type { PlaceNames } from './row-place.ts';

/** What the parts of a review do with places in the reviewed rows. */
export type ReviewActions = {
  /** In the version that the rows were entered under. */
  indicator: Indicator;
  name: PlaceNames;
  /** Shows a row or a cell in the workbook. */
  onGoTo(place: SheetPlaceOfRow): void;
  /** Puts places into the return; missing where nothing can be returned. */
  onReturn: ((places: SheetPlaceOfRow[]) => void) | undefined;
};
