import type { Outcome } from '../../outcome.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { dressWorksheet } from '../kit/dress.ts';
import { citySummaryName, cityViewName, consolidationTitle } from '../kit/names.ts';
import { layFoot, setUpPage } from '../kit/set-up-page.ts';
import { nameRange, type Taken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { bringUp, type KeyedSheet, type Laid } from './bring-up.ts';
import { layCityChart } from './city-chart.ts';
import { formatCityTable } from './city-formats.ts';
import { type CitySheet, headerRowOf } from './city-sheet.ts';
import { isSummaryWhole, laySummary } from './city-summary.ts';
import { cityKeyedTable } from './city-table.ts';
import { cityViewLine } from './city-words.ts';
import { layKeyedTable } from './keyed-table.ts';
import { layCityTitles, titleRow } from './lay-city-titles.ts';
import { type Scoring, withScores } from './score-table.ts';

/**
 * Brings the city's worksheet into the workbook: a table of all districts, and above it the city's and the zones' figures
 * as ratios of sums, by formula over the table. Where it stands already it is brought up to date, and whatever the person
 * has added, moved, sorted, filtered or drawn stays, and so does what is typed of scores. Two syncs, whatever the number of
 * districts.
 */
export function layConsolidation(sheet: CitySheet, scoring: Scoring | null): Promise<Outcome<Laid>> {
  return run((context) => {
    const { names } = context.workbook;
    const summary = names.getItemOrNullObject(citySummaryName(sheet)).getRangeOrNullObject().load('formulas').untrack();
    const keyed: KeyedSheet = {
      title: consolidationTitle(sheet),
      table: withScores(cityKeyedTable(sheet), sheet, scoring),
      view: { name: cityViewName(sheet), line: cityViewLine(sheet) },
      isWhole: () => !summary.isNullObject && isSummaryWhole(sheet, summary.formulas),
    };
    return bringUp(context, keyed, (table, title, taken) =>
      laySheet(context, sheet, { ...keyed, table }, title, taken),
    );
  });
}

/** Code and name of a district stay in sight. */
const frozen = 2;
/** Points. */
const margins = { top: 36, bottom: 40, left: 28, right: 28, header: 18, footer: 18 };

function laySheet(
  context: Excel.RequestContext,
  sheet: CitySheet,
  { table, view }: KeyedSheet,
  title: string,
  taken: Taken,
): void {
  const worksheet = context.workbook.worksheets.add(title);
  // Before any name is given (nameRange).
  worksheet.activate();
  dressWorksheet(worksheet);
  const { indicator } = sheet;
  const headerRow = headerRowOf(sheet.consolidation);
  const laid = layKeyedTable(worksheet, table, headerRow);
  formatCityTable(worksheet, sheet, table, headerRow);
  nameRange(
    context,
    taken,
    citySummaryName(sheet),
    laySummary(
      worksheet,
      sheet,
      table.columns.map(({ width }) => width),
    ),
  );
  nameRange(
    context,
    taken,
    view.name,
    layCityTitles(worksheet, { indicator, title: indicator.title.th, view: view.line, frozen }),
  );
  layCityChart(worksheet, sheet, laid, table);
  setUpPage(worksheet, { headerRow, margins });
  layFoot(worksheet, title);
  worksheet.freezePanes.freezeColumns(frozen);
  cellsAt(worksheet, titleRow, 0).select();
}
