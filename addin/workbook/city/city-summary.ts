import { distinct } from '../../../shared/indicator/city-columns.ts';
import { cityCells, cityTable } from '../../../shared/indicator/compilers/to-consolidation.ts';
import { placesOfMeasure } from '../../../shared/indicator/compilers/to-tally.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { reportersName, reportersNoun, reportsAlone } from '../../../shared/rules/city/reporters.ts';
import type { Period } from '../../../shared/terms/period.ts';
import { cellsAt, columnLetter } from '../kit/cells-at.ts';
import { drawLines, dressLabels } from '../kit/dress.ts';
import { consolidationTableName } from '../kit/names.ts';
import { differenceFormat, numberFormat } from '../kit/number-formats.ts';
import { type Formula, looksCalculated, setCells, setTexts } from '../kit/set-cells.ts';
import { letters } from '../kit/sheet-font.ts';
import { amountSize, colours, figureSize, rowHeights } from '../kit/style.ts';
import { type CitySheet, cityRow, firstZoneRow, labelRow, summaryLines } from './city-sheet.ts';

/** The lines above the table: the city, and below it the six zones, each a ratio of sums by formula over the table. */

const firstColumn = 1;

/** Points of a column that nobody has set. */
const usualWidth = 48;

type SummaryColumn = { key: string; header: string; format: string; long: boolean };

/** Queues the lines over columns of so many points, and gives back the range that holds them and their labels. */
export function laySummary(worksheet: Excel.Worksheet, sheet: CitySheet, widths: number[]): Excel.Range {
  const { consolidation } = sheet;
  const columns = summaryColumns(sheet.indicator, sheet.period);
  const width = firstColumn + columns.length;
  const { area, whole } = lineLabels(sheet.indicator);
  const names = consolidation.zones.map(({ zone }) => zone.th);
  const labels = cellsAt(worksheet, labelRow, 0, 1, width);
  const words = [area, ...columns.map(({ header }) => header)];
  setTexts(labels, [words]);
  dressLabels(
    labels,
    words.map((text, index) => ({ text, width: widths[index] ?? usualWidth })),
  );
  setTexts(cellsAt(worksheet, cityRow, 0, 1 + names.length, 1), [[whole], ...names.map((name) => [name])]);
  const cells = cellsAt(worksheet, cityRow, firstColumn, 1 + names.length, columns.length);
  setCells(
    cells,
    summaryFormulas(sheet),
    columns.map(({ format }) => format),
  );
  cells.format.horizontalAlignment = 'Center';

  const lines = cellsAt(worksheet, cityRow, 0, 1 + names.length, width);
  lines.format.verticalAlignment = 'Center';
  drawLines(lines.format, 'rows');
  const city = cellsAt(worksheet, cityRow, 0, 1, width);
  city.format.font.bold = true;
  city.format.fill.color = colours.figureFill;
  city.format.rowHeight = rowHeights.figures;
  columns.forEach(({ long }, index) => {
    cellsAt(worksheet, cityRow, firstColumn + index).format.font.size = letters(long ? amountSize : figureSize);
  });
  if (names.length > 0) {
    cellsAt(worksheet, firstZoneRow, 0, names.length, 1).format.rowHeight = rowHeights.body + 4;
  }
  return cellsAt(worksheet, labelRow, 0, summaryLines(consolidation), width);
}

/** What the first column says; an owner's name stands in the line above and in the table, where it has room. */
function lineLabels(indicator: Indicator): { area: string; whole: string } {
  if (indicator.reportedBy === 'owner') return { area: 'หน่วยงาน', whole: 'เจ้าของตัวชี้วัด' };
  return { area: 'พื้นที่', whole: reportsAlone(indicator) ? reportersName(indicator).th : 'ทั้งกรุงเทพฯ' };
}

/** Whether the lines still stand as they were laid: each label, and a formula under it in every line. */
export function isSummaryWhole(sheet: CitySheet, block: unknown[][]): boolean {
  const [labels = [], ...lines] = block;
  const places = summaryColumns(sheet.indicator, sheet.period).map(({ header }) => labels.indexOf(header));
  return (
    lines.length === summaryLines(sheet.consolidation) - 1 &&
    places.every(
      (at) => at >= 0 && lines.every((line) => looksCalculated(line[at]) && !String(line[at]).includes('#REF!')),
    )
  );
}

function summaryColumns(indicator: Indicator, period: Period): SummaryColumn[] {
  const columns = cityCells(indicator, period).map(({ key }) => {
    const [kind, of = ''] = key.split(' ');
    const measure = indicator.measures[of];
    if (kind === 'measure' && measure) {
      const places = placesOfMeasure(indicator, measure);
      return { key, header: measure.name.th, format: numberFormat(places), long: places > 0 };
    }
    const result = indicator.results.find((definition) => definition.key === of);
    if (!result) {
      const header = `${countLabels[key] ?? key} (${reportersNoun(indicator).th})`;
      return { key, header, format: '0', long: false };
    }
    const { unit, decimals } = result;
    const name = indicator.results.length > 1 ? `${result.name.th} ` : '';
    if (kind === 'target')
      return { key, header: `เป้าหมาย ${name}(${unit.th})`, format: numberFormat(decimals), long: false };
    if (kind === 'difference')
      return { key, header: `ต่างจากเป้าหมาย ${name}`.trim(), format: differenceFormat(decimals), long: false };
    return { key, header: `ผลงาน ${name}(${unit.th})`, format: numberFormat(decimals), long: false };
  });
  return distinct(columns);
}

const countLabels: Record<string, string> = {
  counted: 'นับในผลงาน',
  notApplicable: 'ไม่เกี่ยวข้อง',
  expected: 'ต้องรายงาน',
};

function summaryFormulas(sheet: CitySheet): Formula[][] {
  const { indicator, period, consolidation } = sheet;
  const cells = cityCells(indicator, period);
  const table = cityTable(indicator, period, consolidationTableName(sheet));
  return [null, ...consolidation.zones].map((zone, line) => {
    const row = cityRow + line + 1;
    const cell = (key: string) => `${columnLetter(firstColumn + cells.findIndex((each) => each.key === key))}${row}`;
    return cells.map(({ formula }) => ({ formula: formula(table, { zone: zone === null ? null : `$A${row}`, cell }) }));
  });
}
