import { cellsAt } from '../kit/cells-at.ts';
import { drawLines, dressHeader, dressWorksheet } from '../kit/dress.ts';
import { layTitle, titleLooks } from '../kit/lay-title.ts';
import { protect } from '../kit/protect.ts';
import { setLink, setTexts } from '../kit/set-cells.ts';
import { layFoot, setUpPage } from '../kit/set-up-page.ts';
import { rowHeights } from '../kit/style.ts';
import { heightOfRow } from '../kit/text-lines.ts';

const [titleRow, headerRow, firstRow] = [0, 1, 2] as const;
const headers = ['ลำดับ', 'หน่วยงาน', 'ตัวชี้วัด', 'สถานะ', 'แผ่นงาน'];
const widths = [36, 104, 224, 78, 78];

type Listed = { title: string; office: string; indicator: string; stands: string };

/** Queues the list of what is printed, each line with the way to its worksheet. */
export function layIndex(worksheet: Excel.Worksheet, of: string, papers: readonly Listed[]): void {
  dressWorksheet(worksheet);
  layTitle(worksheet, titleRow, `แบบรายละเอียดตัวชี้วัด ${of} (${papers.length} แผ่น)`, titleLooks.title);
  cellsAt(worksheet, titleRow, 0, 1, headers.length).merge();
  widths.forEach((width, column) => {
    cellsAt(worksheet, headerRow, column).format.columnWidth = width;
  });
  const header = cellsAt(worksheet, headerRow, 0, 1, headers.length);
  setTexts(header, [headers]);
  dressHeader(header);
  header.format.rowHeight = rowHeights.body;
  const lines = papers.map(({ office, indicator, stands, title }, at) => [
    String(at + 1),
    office,
    indicator,
    stands,
    title,
  ]);
  const body = cellsAt(worksheet, firstRow, 0, lines.length, headers.length);
  setTexts(body, lines);
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  drawLines(body.format, 'body');
  papers.forEach(({ title }, at) => {
    const line = lines[at] ?? [];
    setLink(cellsAt(worksheet, firstRow + at, headers.length - 1), {
      worksheet: title,
      words: title,
      tip: `ไปที่แผ่น ${title}`,
    });
    cellsAt(worksheet, firstRow + at, 0).format.rowHeight = heightOfRow(
      line.map((text, column) => ({ text, width: widths[column] ?? 0 })),
      rowHeights.body,
    );
  });
  setUpPage(worksheet, { upright: true, headerRow });
  layFoot(worksheet, of);
  protect(worksheet);
}
