import type { Outcome } from '../../outcome.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { dressWorksheet } from '../kit/dress.ts';
import { citySummaryName, cityViewName, consolidationTableName, consolidationTitle } from '../kit/names.ts';
import { setCell } from '../kit/set-cells.ts';
import { layFoot, setUpPage } from '../kit/set-up-page.ts';
import { freeTitle, nameRange, requestTaken, type Taken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { layCityChart } from './city-chart.ts';
import { formatCityTable } from './city-formats.ts';
import { type CitySheet, headerRowOf } from './city-sheet.ts';
import { isSummaryWhole, laySummary } from './city-summary.ts';
import { cityKeyedTable } from './city-table.ts';
import { cityTitle, cityViewLine } from './city-words.ts';
import { layKeyedTable } from './keyed-table.ts';
import { layCityTitles, titleRow } from './lay-city-titles.ts';
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
      setCell(context.workbook.names.getItem(cityViewName(sheet)).getRange().untrack(), cityViewLine(sheet));
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

/** Points. */
const margins = { top: 36, bottom: 40, left: 28, right: 28, header: 18, footer: 18 };

function laySheet(context: Excel.RequestContext, sheet: CitySheet, title: string, taken: Taken): void {
  const worksheet = context.workbook.worksheets.add(title);
  dressWorksheet(worksheet);
  const headerRow = headerRowOf(sheet.consolidation);
  const table = cityKeyedTable(sheet);
  const laid = layKeyedTable(worksheet, table, headerRow);
  formatCityTable(worksheet, sheet, table, headerRow);
  nameRange(context, taken, citySummaryName(sheet), laySummary(worksheet, sheet));
  const view = layCityTitles(worksheet, cityTitle(sheet), cityViewLine(sheet));
  nameRange(context, taken, cityViewName(sheet), view);
  layCityChart(worksheet, sheet, laid, table);
  setUpPage(worksheet, { headerRow, margins });
  layFoot(worksheet, title);
  worksheet.freezePanes.freezeColumns(2);
  worksheet.activate();
  cellsAt(worksheet, titleRow, 0).select();
}
