import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { reportersName } from '../../../shared/rules/city/reporters.ts';
import { thaiMoment } from '../../../shared/terms/date.ts';
import { type Period, periodName } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { Outcome } from '../../outcome.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { drawLines, dressColumn, dressWorksheet } from '../kit/dress.ts';
import { layTable } from '../kit/lay-table.ts';
import { allRowsTitle } from '../kit/names.ts';
import { setCells } from '../kit/set-cells.ts';
import { layFoot, setUpPage } from '../kit/set-up-page.ts';
import { rowHeights } from '../kit/style.ts';
import { freeTitle, requestTaken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { type AllRows, allRows, type CityContent } from './all-rows.ts';
import { batchesOf } from './batches.ts';
import { viewNames } from './city-words.ts';
import { layCityTitles } from './lay-city-titles.ts';

const [headerRow, firstBodyRow] = [3, 4] as const;
const frozen = 2;

/** Every office's rows, as the server gave them, to be laid in one worksheet. */
export type CityRows = {
  indicator: Indicator;
  period: Period;
  content: CityContent;
  /** The owner as it is called, where it alone has rows. */
  owner: { name: Text } | null;
  at: string;
};

/**
 * Lays the rows of all offices as one table, to be filtered and counted, on a new worksheet: what was laid before stays,
 * with whatever the person has done to it. One sync to look, then as few as the size of a request allows; `onProgress`
 * hears how many rows are in. Where one fails, what was begun is taken away again. Gives back the worksheet's title.
 */
export async function layAllRows(
  city: CityRows,
  onProgress: (rows: number, all: number) => void,
): Promise<Outcome<string>> {
  const block = allRows(city.indicator, city.content, city.owner);
  const batches = batchesOf(block.rows);
  const formats = block.columns.map(({ format }) => format);
  let begun: string | null = null;
  const outcome = await run(async (context) => {
    // Where Excel has this done once more, what was begun before is taken away.
    if (begun !== null) context.workbook.worksheets.getItemOrNullObject(begun).delete();
    const requested = requestTaken(context);
    await context.sync();
    const title = freeTitle(allRowsTitle(city), requested());
    const worksheet = context.workbook.worksheets.add(title);
    begun = title;
    layFrame(worksheet, city, block);
    let row: number = firstBodyRow;
    for (const [index, batch] of batches.entries()) {
      setCells(cellsAt(worksheet, row, 0, batch.length, formats.length), batch, formats);
      row += batch.length;
      if (index === batches.length - 1) break;
      // Not a sync a row, but a sync a few megabytes: Excel takes no larger requests.
      await context.sync();
      onProgress(row - firstBodyRow, block.rows.length);
    }
    layRows(worksheet, block);
    await context.sync();
    onProgress(block.rows.length, block.rows.length);
    return title;
  });
  if (!outcome.ok && begun !== null) await removeWorksheet(begun);
  return outcome;
}

/** The words above the table, and its columns before their values. */
function layFrame(
  worksheet: Excel.Worksheet,
  { indicator, period, content, owner, at }: CityRows,
  block: AllRows,
): void {
  dressWorksheet(worksheet);
  const rows = block.rows.length.toLocaleString('en-US');
  const alone = indicator.reportedBy === 'owner';
  const said = [
    periodName(period).th,
    alone ? `ทุกแถวของ${reportersName(indicator, owner).th}` : 'ทุกแถวของทุกเขต',
    `แสดงข้อมูล${viewNames[content.view]}`,
    `ณ ${thaiMoment(at)}`,
    alone ? `${rows} แถว` : `${block.offices} เขต ${rows} แถว`,
  ];
  layCityTitles(worksheet, { indicator, title: indicator.title.th, view: said.join(' · '), frozen });
  block.columns.forEach((column, index) => {
    dressColumn(cellsAt(worksheet, firstBodyRow, index, Math.max(block.rows.length, 1)), column);
  });
}

function layRows(worksheet: Excel.Worksheet, { columns, rows }: AllRows): void {
  const lines = Math.max(rows.length, 1);
  layTable(worksheet, { headerRow, columns, rows: lines });
  const body = cellsAt(worksheet, firstBodyRow, 0, lines, columns.length);
  body.format.verticalAlignment = 'Center';
  body.format.rowHeight = rowHeights.body;
  drawLines(body.format, 'rows');
  setUpPage(worksheet, { headerRow });
  layFoot(worksheet);
  worksheet.freezePanes.freezeAt(cellsAt(worksheet, 0, 0, headerRow + 1, frozen));
  worksheet.activate();
  cellsAt(worksheet, headerRow, 0).select();
}

function removeWorksheet(title: string): Promise<Outcome<void>> {
  return run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(title).delete();
    await context.sync();
  });
}
