import type { Outcome } from '../../outcome.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { colours, rowHeights } from '../kit/style.ts';
import { freeTitle, nameRange, requestTaken, type Taken } from '../kit/taken.ts';
import { citySummaryName, cityViewName, consolidationTableName, consolidationTitle } from '../places.ts';
import { run } from '../run.ts';
import { layCityChart } from './city-chart.ts';
import { formatCityTable } from './city-formats.ts';
import { type CitySheet, headerRowOf, titleRow, viewRow } from './city-sheet.ts';
import { isSummaryWhole, laySummary } from './city-summary.ts';
import { cityKeyedTable } from './city-table.ts';
import { cityTitle, cityViewLine } from './city-words.ts';
import { layKeyedTable } from './keyed-table.ts';
import { missingColumns, refreshKeyedTable, requestKeyedTable } from './refresh-keyed-table.ts';

/**
 * How a worksheet came to be: `laid` where there was none, `refreshed` where it stood, `beside` the one that has been
 * taken apart, which stays as it is.
 */
export type Laid = { how: 'laid' | 'refreshed' | 'beside'; title: string };

/**
 * Brings the city's worksheet into the workbook: a table of all districts, and above it the city's and the zones' figures
 * as ratios of sums, by formula over the table. Where it stands already it is brought up to date, and whatever the person
 * has added, moved, sorted, filtered or drawn stays. Two syncs, whatever the number of districts.
 */
export function layConsolidation(sheet: CitySheet): Promise<Outcome<Laid>> {
  return run(async (context) => {
    const found = requestKeyedTable(context, consolidationTableName(sheet));
    const worksheet = found.table.worksheet.load('name');
    const named = (name: string) => context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    const view = named(cityViewName(sheet)).load('address').untrack();
    const summary = named(citySummaryName(sheet)).load('formulas').untrack();
    const requested = requestTaken(context);
    await context.sync();

    const block = found.block();
    const table = cityKeyedTable(sheet);
    const whole =
      block !== null &&
      missingColumns(table, block).length === 0 &&
      !view.isNullObject &&
      !summary.isNullObject &&
      isSummaryWhole(sheet, summary.formulas);
    if (whole) {
      refreshKeyedTable(found, block, table);
      context.workbook.names.getItem(cityViewName(sheet)).getRange().untrack().values = [[cityViewLine(sheet)]];
      found.table.worksheet.activate();
      await context.sync();
      return { how: 'refreshed', title: worksheet.name };
    }
    const taken = requested();
    const title = freeTitle(consolidationTitle(sheet), taken);
    // The name is the new table's; whatever was built on the old one follows it to its other name.
    if (block !== null) found.table.name = `${consolidationTableName(sheet)}_${taken.titles.length}`;
    laySheet(context, sheet, title, taken);
    await context.sync();
    return { how: title === consolidationTitle(sheet) ? 'laid' : 'beside', title };
  });
}

function laySheet(context: Excel.RequestContext, sheet: CitySheet, title: string, taken: Taken): void {
  const worksheet = context.workbook.worksheets.add(title);
  worksheet.showGridlines = false;
  worksheet.tabColor = colours.brand;
  const headerRow = headerRowOf(sheet.consolidation);
  const table = cityKeyedTable(sheet);
  const laid = layKeyedTable(worksheet, table, headerRow);
  formatCityTable(worksheet, sheet, table, headerRow);
  nameRange(context, taken, citySummaryName(sheet), laySummary(worksheet, sheet));
  nameRange(context, taken, cityViewName(sheet), layTitles(worksheet, sheet));
  layCityChart(worksheet, sheet, laid, table);
  setUpPage(worksheet, headerRow, title);
  worksheet.freezePanes.freezeColumns(2);
  worksheet.activate();
  cellsAt(worksheet, titleRow, 0).select();
}

/** The cell that says which view it is, and when it was fetched. */
function layTitles(worksheet: Excel.Worksheet, sheet: CitySheet): Excel.Range {
  const line = (row: number, text: string, height: number) => {
    const cell = cellsAt(worksheet, row, 0, 1, 1);
    cell.values = [[text]];
    cell.format.rowHeight = height;
    cell.format.verticalAlignment = 'Center';
    return cell;
  };
  const title = line(titleRow, cityTitle(sheet), rowHeights.title);
  title.format.font.size = 14;
  title.format.font.bold = true;
  const view = line(viewRow, cityViewLine(sheet), rowHeights.body);
  view.format.font.color = colours.muted;
  return view;
}

/** Lying A4, as wide as the page, with the table's header on every page. */
function setUpPage({ pageLayout }: Excel.Worksheet, headerRow: number, title: string): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.setPrintMargins(Excel.PrintMarginUnit.points, {
    top: 36,
    bottom: 40,
    left: 28,
    right: 28,
    header: 18,
    footer: 18,
  });
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  // The space ends the font size: without it Excel would read the digits that follow into it.
  pageLayout.headersFooters.defaultForAllPages.leftFooter = `&9 ${title}`;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = '&9 หน้า &P / &N';
}
