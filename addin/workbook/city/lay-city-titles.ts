import { layTitle } from '../kit/lay-title.ts';
import { colours, rowHeights } from '../kit/style.ts';

export const [titleRow, viewRow] = [0, 1];

/** Queues the two lines above a worksheet of the city's; gives back the cell that says which view it is, and of when. */
export function layCityTitles(
  worksheet: Excel.Worksheet,
  title: string,
  view: string,
  viewHeight: number = rowHeights.body,
): Excel.Range {
  layTitle(worksheet, titleRow, title, { size: 14, bold: true, height: rowHeights.title });
  return layTitle(worksheet, viewRow, view, { colour: colours.muted, height: viewHeight });
}
