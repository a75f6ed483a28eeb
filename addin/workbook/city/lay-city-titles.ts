import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { layTitle } from '../kit/lay-title.ts';
import { colours, rowHeights } from '../kit/style.ts';

export const [titleRow, viewRow] = [0, 1];

/** What stands above a worksheet of the city's; `frozen` columns stay in sight beside it. */
export type CityTitles = {
  indicator: Pick<Indicator, 'code'>;
  title: string;
  view: string;
  frozen: number;
  viewHeight?: number;
};

/** Queues the two lines; gives back the cell that says which view it is, and of when. */
export function layCityTitles(
  worksheet: Excel.Worksheet,
  { indicator, title, view, frozen, viewHeight = rowHeights.body }: CityTitles,
): Excel.Range {
  const look = { size: 14, bold: true, height: rowHeights.title };
  layTitle(worksheet, titleRow, title, look, { columns: frozen, says: indicator.code });
  return layTitle(
    worksheet,
    viewRow,
    view,
    { colour: colours.muted, height: viewHeight },
    { columns: frozen, says: '' },
  );
}
