import { cellsAt } from '../kit/cells-at.ts';
import { drawLines, dressHeader, dressWorksheet } from '../kit/dress.ts';
import { layTitle, titleLooks } from '../kit/lay-title.ts';
import { protect } from '../kit/protect.ts';
import { setLink, setTexts } from '../kit/set-cells.ts';
import { layFoot, setUpPage } from '../kit/set-up-page.ts';
import { rowHeights } from '../kit/style.ts';
import { heightOfRow } from '../kit/text-lines.ts';

const [titleRow, headerRow, firstRow] = [0, 1, 2] as const;
/** Points between A4's margins. */
const pageWidth = 520;
const goThere = 'ไปที่แผ่น';

type Listed = { title: string; office: string; indicator: string; stands: string };
type Column = { header: string; width: number; of(paper: Listed, at: number): string };

/**
 * Queues the list of what is printed, each line with the way to its worksheet. What all have in common, office or indicator,
 * is said above the list alone.
 */
export function layIndex(worksheet: Excel.Worksheet, of: string, papers: readonly Listed[]): void {
  const columns = columnsOf(papers);
  dressWorksheet(worksheet);
  layTitle(worksheet, titleRow, `แบบรายละเอียดตัวชี้วัด ${of} (${papers.length} แผ่น)`, titleLooks.title);
  cellsAt(worksheet, titleRow, 0, 1, columns.length).merge();
  columns.forEach(({ width }, column) => {
    cellsAt(worksheet, headerRow, column).format.columnWidth = width;
  });
  const header = cellsAt(worksheet, headerRow, 0, 1, columns.length);
  setTexts(header, [columns.map((column) => column.header)]);
  dressHeader(header);
  header.format.rowHeight = rowHeights.body;
  const lines = papers.map((paper, at) => columns.map((column) => column.of(paper, at)));
  const body = cellsAt(worksheet, firstRow, 0, lines.length, columns.length);
  setTexts(body, lines);
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  drawLines(body.format, 'body');
  papers.forEach(({ title }, at) => {
    const way = { worksheet: title, words: goThere, tip: `ไปที่แผ่น ${title}` };
    setLink(cellsAt(worksheet, firstRow + at, columns.length - 1), way);
    cellsAt(worksheet, firstRow + at, 0).format.rowHeight = heightOfRow(
      columns.map((column, position) => ({ text: lines[at]?.[position] ?? '', width: column.width })),
      rowHeights.body,
    );
  });
  setUpPage(worksheet, { upright: true, headerRow });
  layFoot(worksheet, of);
  protect(worksheet);
}

function columnsOf(papers: readonly Listed[]): Column[] {
  const isCommon = (part: 'office' | 'indicator') => new Set(papers.map((paper) => paper[part])).size < 2;
  // With its full stop it is no number stored as text, which Excel would mark in every row.
  const number: Column = { header: 'ลำดับ', width: 40, of: (_, at) => `${at + 1}.` };
  const others: Column[] = [
    { header: 'สถานะ', width: 104, of: ({ stands }) => stands },
    { header: 'แผ่นงาน', width: 66, of: () => goThere },
  ];
  const told: Omit<Column, 'width'>[] = [
    ...(isCommon('office') ? [] : [{ header: 'หน่วยงาน', of: ({ office }: Listed) => office }]),
    ...(isCommon('indicator') ? [] : [{ header: 'ตัวชี้วัด', of: ({ indicator }: Listed) => indicator }]),
  ];
  const room = [number, ...others].reduce((left, { width }) => left - width, pageWidth);
  return [number, ...told.map((column) => ({ ...column, width: room / told.length })), ...others];
}
