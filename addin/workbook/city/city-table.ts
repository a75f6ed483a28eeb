import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { cityColumns } from '../../../shared/indicator/city-columns.ts';
import {
  cityTable,
  completenessFormula,
  districtDifferenceFormula,
  districtFigureFormula,
  ownerWord,
  usedWord,
} from '../../../shared/indicator/compilers/to-consolidation.ts';
import { targetOfPart } from '../../../shared/indicator/compilers/to-result.ts';
import { placesOfMeasure } from '../../../shared/indicator/compilers/to-tally.ts';
import { type OfficeLine, officeLines } from '../../../shared/rules/city/office-lines.ts';
import { isOverDistricts } from '../../../shared/rules/offices/reporters.ts';
import { thaiDate, thaiMoment } from '../../../shared/terms/date.ts';
import { difference } from '../../../shared/terms/decimal.ts';
import { noFigureNames } from '../../../shared/terms/figure.ts';
import { sheetStateNames } from '../../../shared/terms/sheet.ts';
import { consolidationTableName } from '../kit/names.ts';
import { differenceFormat, numberFormat, textFormat } from '../kit/number-formats.ts';
import { amountWidth } from '../kit/style.ts';
import type { CitySheet } from './city-sheet.ts';
import type { KeyedColumn, KeyedTable } from './keyed-table.ts';

/** The table of the districts and of the indicator's owner: its columns, and every office's row. */
export function cityKeyedTable(sheet: CitySheet): KeyedTable {
  const { indicator, period, consolidation } = sheet;
  const columns = cityColumns(indicator, period);
  const part = parts(sheet, consolidationTableName(sheet));
  return {
    name: consolidationTableName(sheet),
    columns: columns.map(({ key, header }) => ({ header, ...part(key).column })),
    rows: officeLines(indicator, consolidation).map((line) => ({
      key: line.district,
      cells: columns.map(({ key }) => part(key).cell(line)),
    })),
  };
}

type Part = { column: Omit<KeyedColumn, 'header'>; cell(line: OfficeLine): string | number };

function parts({ indicator, period, consolidation }: CitySheet, name: string): (key: string) => Part {
  const { by } = consolidation.city;
  const leftOut = new Map(consolidation.city.leftOut.map(({ district, version }) => [district, version]));
  const table = cityTable(indicator, period, name);
  const over = (line: OfficeLine) => isOverDistricts(indicator, line.district);
  const usage = (line: OfficeLine) => {
    // An owner's sheet may have been counted by a version that is another than most districts' by now.
    const other = over(line) && line.basis?.version !== by ? line.basis?.version : leftOut.get(line.district);
    return leftOutWord(other) ?? (over(line) ? usageOfOwner(line) : usageOf(line));
  };
  const hasFigure = (line: OfficeLine) => [usedWord, ownerWord].includes(usage(line));
  const [main] = indicator.results;
  const ofMain = differenceFormat(main?.decimals ?? 2);
  const fixed: Record<string, Part> = {
    code: {
      // An owner's code is a text, which may begin with a nought; the districts' are numbers in either format.
      column: { width: 104, format: consolidation.owner ? textFormat : '0', align: 'Left', needed: true },
      cell: ({ district }) => (findDistrict(district) ? Number(district) : district),
    },
    district: {
      column: { width: indicator.reportedBy === 'owner' ? 240 : 104, format: textFormat },
      cell: (line) => line.name.th,
    },
    zone: { column: { width: 92, format: textFormat, needed: true }, cell: ({ zone }) => zone?.th ?? '' },
    state: { column: { width: 92, format: textFormat }, cell: ({ state }) => sheetStateNames[state].th },
    previous: {
      column: { width: 94, format: ofMain, align: 'Right' },
      cell: ({ againstPrevious }) => numberOr(againstPrevious),
    },
    use: {
      column: { width: 82, format: textFormat, align: 'Center', needed: true },
      cell: usage,
    },
    filled: { column: { width: 60, format: '#,##0' }, cell: (line) => askedOf(line)?.filled ?? '' },
    expected: { column: { width: 60, format: '#,##0' }, cell: (line) => askedOf(line)?.expected ?? '' },
    share: {
      column: { width: 72, format: '0.0', align: 'Right', formula: completenessFormula(table) },
      cell: shareOf,
    },
    timely: { column: { width: 96, format: textFormat, align: 'Center' }, cell: timeliness },
    revision: { column: { width: 48, format: '0', align: 'Center' }, cell: ({ shown }) => shown ?? '' },
    submittedAt: {
      column: { width: 132, format: textFormat },
      cell: ({ submittedAt }) => (submittedAt === null ? '' : thaiMoment(submittedAt)),
    },
  };
  for (const [key, measure] of Object.entries(indicator.measures)) {
    const places = placesOfMeasure(indicator, measure);
    fixed[`measure ${key}`] = {
      column: { width: places > 0 ? amountWidth : 108, format: numberFormat(places), needed: true },
      // What is left out by its version means something else than the column says.
      cell: (line) => (hasFigure(line) ? numberOr(line.result?.measures[key]) : ''),
    };
  }
  for (const definition of indicator.results) {
    const { key, decimals } = definition;
    const formula = districtFigureFormula(indicator, definition, table);
    fixed[`figure ${key}`] = {
      column: { width: 84, format: numberFormat(decimals), align: 'Right', formula, needed: true },
      cell: (line) => {
        const figure = line.result?.figures[key];
        if (!hasFigure(line) || !figure) return usage(line);
        return 'text' in figure ? Number(figure.text) : noFigureNames[figure.none].th;
      },
    };
    const target = targetOfPart(indicator, definition, period);
    if (target === null) continue;
    const targetAt = ({ basis }: OfficeLine) => (definition === main && basis ? basis.target : target);
    fixed[`target ${key}`] = {
      column: { width: 80, format: numberFormat(decimals), needed: true },
      cell: (line) => numberOr(targetAt(line)),
    };
    fixed[`difference ${key}`] = {
      column: {
        width: 94,
        format: differenceFormat(decimals),
        align: 'Right',
        formula: districtDifferenceFormula(definition, period, table),
      },
      cell: (line) => {
        const [figure, held] = [line.result?.figures[key], targetAt(line)];
        if (!hasFigure(line) || !figure || 'none' in figure || held === null) return '–';
        return Number(difference(figure.text, held, decimals));
      },
    };
  }
  return (key) => fixed[key] ?? { column: { width: 84, format: textFormat }, cell: () => '' };
}

function numberOr(decimal: string | null | undefined): number | '' {
  return decimal === null || decimal === undefined ? '' : Number(decimal);
}

/** Whether the row's numbers are in the sums, or why there are none; a dash where the view shows no revision. */
function usageOf({ result }: OfficeLine): string {
  if (!result) return '–';
  if (Object.keys(result.measures).length > 0) return usedWord;
  const [figure] = Object.values(result.figures);
  return noFigureNames[figure && 'none' in figure ? figure.none : 'not-reported'].th;
}

function leftOutWord(version: number | undefined): string | undefined {
  return version === undefined ? undefined : `ไม่รวม (รุ่นที่ ${version})`;
}

/** The same of what is over the districts and in no sum. */
function usageOfOwner(line: OfficeLine): string {
  const usage = usageOf(line);
  return usage === usedWord ? ownerWord : usage === '–' ? usage : `ไม่รวม (${usage})`;
}

/** Nothing is asked of an office to which nothing applies. */
function askedOf(line: OfficeLine): OfficeLine['progress'] {
  return usageOf(line) === noFigureNames['not-applicable'].th ? null : line.progress;
}

/** Per cent with one decimal, as the column's formula has it. */
function shareOf(line: OfficeLine): number | string {
  const { filled, expected } = askedOf(line) ?? { filled: 0, expected: 0 };
  return expected <= 0 ? '–' : Math.floor((filled * 2000 + expected) / (2 * expected)) / 10;
}

export const timelyWords = { onTime: 'ตรงเวลา', late: 'ส่งช้า', overdue: 'เกินกำหนด' };

function timeliness({ submittedAt, late, overdue, extended, dueOn }: OfficeLine): string {
  if (overdue) return timelyWords.overdue;
  if (submittedAt !== null) return late ? timelyWords.late : timelyWords.onTime;
  return extended ? `ขยายถึง ${thaiDate(dueOn)}` : '';
}
