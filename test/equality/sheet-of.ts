import { conditionalFormats } from '../../shared/indicator/compilers/to-formats.ts';
import {
  begunHeader,
  calculatedColumns,
  dayHeader,
  figureFormula,
  measureHeader,
  totalFormulas,
} from '../../shared/indicator/compilers/to-formulas.ts';
import { type Indicator, sheetColumns } from '../../shared/indicator/indicator.ts';
import { noFigureNames } from '../../shared/terms/figure.ts';
import type { Period } from '../../shared/terms/period.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { EngineSheet, Evaluated } from '../engines/engine.ts';

/** A case: an indicator, a quarter, and what stands in its sheet. */
export type Case = { indicator: Indicator; period: Period; rows: EntryRow[]; notApplicable: boolean };

/** What a target says of a case, in terms that all targets share. */
export type Verdict = {
  /** Measure key → number. */
  measures: Record<string, number>;
  /** Result key → decimal text, or in Thai why there is none. */
  figures: Record<string, string>;
  /** `row column` of the cells that stand against submitting, and of those that want a remark. */
  errors: string[];
  warnings: string[];
};

const firstRow = 5;
const look = (kind: 'error' | 'warning', key: string) => `แถบ ${kind} ${key}`;

/** The case's sheet with the formulas that the add-in lays; conditional formats stand in columns of their own. */
export function sheetOf({ indicator, period, rows, notApplicable }: Case, name: string): EngineSheet {
  const columns = sheetColumns(indicator);
  const expected = indicator.rows.from === 'district' ? null : rows.length;
  const table = { name: `t_${name}`, notApplicable: '$A$2', expected };
  const calculated = calculatedColumns(indicator, period, table);
  const here = (header: string) => `${table.name}[[#This Row],[${header.replace(/[[\]#'@]/g, "'$&")}]]`;
  const names = {
    cell: (key: string) => here(columns.find((column) => column.key === key)?.header.th ?? ''),
    day: (key: string) => here(dayHeader(columns, key)),
    begun: here(begunHeader),
    measure: (key: string) => here(measureHeader(indicator, key)),
  };
  const formats = columns.flatMap((column) =>
    conditionalFormats(indicator, period, column, names)
      .filter((format) => format.look === 'error' || format.look === 'warning')
      .map(({ formula, look: kind }) => [look(kind as 'error', column.key), `=IF(${formula.slice(1)},1,0)`] as const),
  );
  const totals = totalFormulas(indicator, table);
  const measureKeys = Object.keys(indicator.measures);
  const total = (key: string) => `${letter(measureKeys.indexOf(key))}4`;
  const cells: Record<string, string> = { A2: notApplicable ? `="${noFigureNames['not-applicable'].th}"` : '=""' };
  for (const key of measureKeys) cells[total(key)] = totals[key] as string;
  indicator.results.forEach((definition, index) => {
    cells[`${letter(index)}3`] = figureFormula(indicator, period, table, definition, total);
  });
  return {
    name,
    table: {
      name: table.name,
      row: firstRow,
      column: 0,
      headers: [
        ...columns.map(({ header }) => header.th),
        ...calculated.map(({ header }) => header),
        ...formats.map(([header]) => header),
      ],
      rows: rows.map((row) => columns.map(({ key }) => (row[key] === '' ? null : (row[key] ?? null)))),
      calculated: Object.fromEntries([
        ...calculated.map(({ header, formula }) => [header, formula] as const),
        ...formats,
      ]),
    },
    cells,
  };
}

/** What an engine's values of that sheet say. */
export function verdictOf({ indicator }: Case, sheet: EngineSheet, evaluated: Evaluated): Verdict {
  const headers = Object.keys(sheet.table.calculated);
  const marked = (kind: 'error' | 'warning') =>
    sheetColumns(indicator).flatMap(({ key }) => {
      const at = headers.indexOf(look(kind, key));
      return evaluated.calculated.flatMap((row, index) => (at >= 0 && row[at] !== 0 ? [`${index} ${key}`] : []));
    });
  const measureKeys = Object.keys(indicator.measures);
  return {
    measures: Object.fromEntries(measureKeys.map((key, index) => [key, Number(evaluated.cells[`${letter(index)}4`])])),
    figures: Object.fromEntries(
      indicator.results.map(({ key, decimals }, index) => {
        const value = evaluated.cells[`${letter(index)}3`];
        return [
          key,
          typeof value === 'number'
            ? asHeld((value + 0).toFixed(decimals).replace(/^-(0(\.0+)?)$/, '$1'))
            : String(value),
        ];
      }),
    ),
    errors: marked('error').sort(),
    warnings: marked('warning').sort(),
  };
}

/** A figure as a cell holds it: of a number longer than 15 digits, such as 14285714285714.286, a cell has the first alone. */
export function asHeld(figure: string): string {
  return figure.replace(/^0|\D/g, '').length > 15 ? Number(figure).toPrecision(12) : figure;
}

function letter(index: number): string {
  return String.fromCharCode(66 + index);
}
