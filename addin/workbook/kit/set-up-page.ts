import { fontName, letters } from './sheet-font.ts';

/** How a worksheet is printed; rows count from 0. */
export type Page = {
  /** Else lying. */
  upright?: true;
  /** Stands on every page. */
  headerRow?: number;
  /** In points; without them Excel's own. */
  margins?: Excel.PageLayoutMarginOptions;
  /** As many pages across as it takes, instead of one. */
  several?: true;
};

/** Queues A4, as wide as the page. */
export function setUpPage({ pageLayout }: Excel.Worksheet, { upright, headerRow, margins, several }: Page): void {
  pageLayout.orientation = upright ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  if (margins) pageLayout.setPrintMargins(Excel.PrintMarginUnit.points, margins);
  if (!several) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (headerRow !== undefined) pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
}

/** Queues the page's number at its foot, and beside it what the page is of. */
export function layFoot({ pageLayout }: Excel.Worksheet, words?: string): void {
  const foot = pageLayout.headersFooters.defaultForAllPages;
  if (words !== undefined) foot.leftFooter = lookOf(words);
  foot.rightFooter = `${footLook()}หน้า &P / &N`;
}

/** What stands at the head of every page, and beside its number at the foot; each in a third of the width. */
export type Around = { head: [left: string, middle: string, right: string]; foot: [left: string, middle: string] };

/** Queues both, with the page's number and how many there are. */
export function layAround({ pageLayout }: Excel.Worksheet, { head, foot }: Around): void {
  const all = pageLayout.headersFooters.defaultForAllPages;
  [all.leftHeader, all.centerHeader, all.rightHeader] = head.map(lookOf) as Around['head'];
  [all.leftFooter, all.centerFooter] = foot.map(lookOf) as Around['foot'];
  all.rightFooter = `${footLook()}หน้า &P จาก &N`;
}

/** `&` begins a code of Excel's. */
const lookOf = (words: string) => `${footLook()}${words.replaceAll('&', '&&')}`;

/** The font's name ends its size, which is a whole number there: Excel would read digits that follow into it. */
function footLook(): string {
  return `&${Math.round(letters(9))}&"${fontName()},Regular"`;
}
