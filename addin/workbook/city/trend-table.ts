import { districts } from '../../../shared/catalogue/districts.ts';
import { distinct, figureHeader } from '../../../shared/indicator/city-columns.ts';
import { placesOfMeasure } from '../../../shared/indicator/compilers/to-tally.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { mainFigure } from '../../../shared/indicator/main-figure.ts';
import { reportersNoun } from '../../../shared/rules/city/reporters.ts';
import { standsOnBriefly } from '../../../shared/rules/city/stands-on.ts';
import { isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import { difference } from '../../../shared/terms/decimal.ts';
import { type Figure, noFigureNames } from '../../../shared/terms/figure.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { Trend } from '../../../shared/wire/city.ts';
import { trendTableName } from '../kit/names.ts';
import { differenceFormat, numberFormat, textFormat } from '../kit/number-formats.ts';
import { amountWidth } from '../kit/style.ts';
import type { KeyedColumn, KeyedTable } from './keyed-table.ts';

/** An indicator's way through its quarters, to be laid. `indicator` is that of the year that is looked at. */
export type TrendSheet = { indicator: Indicator; trend: Trend; at: string };

type Point = Trend['points'][number];
type Part = { key: string; header: string; column: Omit<KeyedColumn, 'header'>; cell(point: Point): string | number };

/**
 * A row a quarter: the city's sums, its figure, the target, how many districts are in it, then the figure of every
 * district. All of it as it was counted, by whichever year's version, and no formula: Excel would make one of a column in
 * which only the quarters of one version had theirs, and count the others anew.
 */
export function trendTable(sheet: TrendSheet): KeyedTable {
  const laid = distinct([...cityParts(sheet), ...districtParts(sheet.indicator)]);
  return {
    name: trendTableName(sheet),
    columns: laid.map(({ header, column }) => ({ header, ...column })),
    rows: sheet.trend.points.map((point) => ({
      key: pointName(point),
      cells: laid.map(({ cell }) => cell(point)),
    })),
  };
}

/** The headers of the trend's columns by key, as they stand in the table. */
export function trendHeaders(sheet: TrendSheet): ReadonlyMap<string, string> {
  const parts = distinct([...cityParts(sheet), ...districtParts(sheet.indicator)]);
  return new Map(parts.map(({ key, header }) => [key, header]));
}

/** `1/2563`: the quarter and its fiscal year; in a cell of text, which no Excel takes for a day. */
export function pointName({ period }: Pick<Point, 'period'>): string {
  const read = parsePeriod(period);
  return read ? `ไตรมาส ${read.quarter}/${read.fiscalYear}` : period;
}

function cityParts({ indicator }: TrendSheet): Part[] {
  const [main] = indicator.results;
  const noun = reportersNoun(indicator).th;
  const measures = Object.entries(indicator.measures).map(([key, measure]): Part => {
    const places = placesOfMeasure(indicator, measure);
    return {
      key: `measure ${key}`,
      header: measure.name.th,
      column: { width: places > 0 ? amountWidth : 108, format: numberFormat(places), needed: true },
      cell: ({ result }) => (result.measures[key] === undefined ? '' : Number(result.measures[key])),
    };
  });
  const count = (key: 'counted' | 'notApplicable' | 'expected', header: string): Part => ({
    key,
    header,
    column: { width: 84, format: '0', align: 'Center', needed: key === 'counted' },
    cell: (point) => point[key],
  });
  const parts: Part[] = [
    {
      key: 'quarter',
      header: 'ไตรมาส',
      column: { width: 104, format: textFormat, needed: true },
      cell: pointName,
    },
    ...measures,
  ];
  if (main) {
    const format = numberFormat(main.decimals);
    parts.push(
      {
        key: 'figure',
        header: `ทั้งเมือง: ${figureHeader(indicator, main)}`,
        column: { width: 96, format, align: 'Right', needed: true },
        // Left empty where there is no number: Excel draws a text in a line as zero.
        cell: ({ result }) => textOf(mainFigure(indicator, result), Number, ''),
      },
      {
        key: 'target',
        header: `เป้าหมาย (${main.unit.th})`,
        column: { width: 84, format, needed: true },
        cell: ({ target }) => (target === null ? '' : Number(target)),
      },
      {
        key: 'difference',
        header: 'ต่างจากเป้าหมาย',
        column: { width: 84, format: differenceFormat(main.decimals), align: 'Right' },
        cell: ({ target, result }) =>
          target === null
            ? ''
            : textOf(mainFigure(indicator, result), (text) => Number(difference(text, target, main.decimals)), '–'),
      },
    );
  }
  parts.push(
    count('counted', `นับในผลงาน (${noun})`),
    count('notApplicable', `ไม่เกี่ยวข้อง (${noun})`),
    count('expected', `ต้องรายงาน (${noun})`),
    {
      key: 'note',
      header: 'หมายเหตุของไตรมาส',
      column: { width: 118, format: textFormat, align: 'Center' },
      cell: (point) =>
        [
          point.cancelled ? 'ยกเลิกตัวชี้วัด' : whyNone(mainFigure(indicator, point.result)),
          ...standsOnBriefly(point, point.version).map(({ th }) => th),
        ]
          .filter((said) => said !== '')
          .join(' · '),
    },
  );
  return parts;
}

function districtParts(indicator: Indicator): Part[] {
  const [main] = indicator.results;
  const reporting = districts.filter(({ code }) => isReportedBy(indicator, code));
  return reporting.map(({ code, name }) => ({
    key: `district ${code}`,
    header: name.th,
    column: { width: 84, format: numberFormat(main?.decimals ?? 2), align: 'Right' },
    cell: (point) => {
      const result = point.districts[code];
      return shownFigure(mainFigure(indicator, result));
    },
  }));
}

/** What is made of a figure's number; `without` where it has none. */
function textOf<Shown>(figure: Figure | undefined, shown: (text: string) => Shown, without: string): Shown | string {
  return figure && 'text' in figure ? shown(figure.text) : without;
}

function whyNone(figure: Figure | undefined): string {
  return figure && 'none' in figure ? noFigureNames[figure.none].th : '';
}

function shownFigure(figure: Figure | undefined): number | string {
  if (!figure) return '';
  return 'text' in figure ? Number(figure.text) : noFigureNames[figure.none].th;
}
