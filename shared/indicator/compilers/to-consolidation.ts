import { noFigureNames } from '../../terms/figure.ts';
import type { Period } from '../../terms/period.ts';
import { cityColumns } from '../city-columns.ts';
import type { Indicator } from '../indicator.ts';
import type { Measure, ResultDefinition } from '../measure.ts';
import { bracketed, differenceFormula, escaped, quotientFormula, roundedDivision } from './to-formulas.ts';
import { targetOf, targetOfPart } from './to-result.ts';
import { numberIn, quoted } from './to-row-formula.ts';
import { placesOfMeasure } from './to-tally.ts';

/**
 * Formulas of the city's worksheet: a table with a row an office, its measures as numbers, and the city and its zones
 * above it as ratios of sums. All of them read the table by its columns' headers, so that the person may sort it, filter
 * it and put columns in between. Rows that are not ours have no word in the column that says what is used, and add nothing.
 */
export type CityTable = {
  /** The cell of a column in the row that the formula stands in, and the whole column, by the column's key. */
  row(key: string): string;
  column(key: string): string;
};

export function cityTable(indicator: Indicator, period: Period, name: string): CityTable {
  const headers = new Map(cityColumns(indicator, period).map(({ key, header }) => [key, header]));
  const header = (key: string) => headers.get(key) ?? key;
  return {
    row: (key) => `${name}[[#This Row],[${escaped(header(key))}]]`,
    column: (key) => `${name}[${bracketed(header(key))}]`,
  };
}

/** What the column `use` says of a row whose numbers are in the sums; otherwise it says why there are none. */
export const usedWord = 'นับ';

/** What it says of the owner's row beside the districts': it has a figure, which is made of theirs and is in no sum. */
export const ownerWord = 'ไม่รวม (แผ่นของเจ้าของ)';

/** An office's result out of its row's measures, or why there is none. */
export function districtFigureFormula(indicator: Indicator, definition: ResultDefinition, table: CityTable): string {
  const figure = quotientFormula(indicator, definition, (measure) => table.row(`measure ${measure}`), '1');
  const isFigure = [usedWord, ownerWord].map((word) => `EXACT(${table.row('use')},${quoted(word)})`).join(',');
  return `=IF(OR(${isFigure}),${figure},${table.row('use')}&"")`;
}

export function districtDifferenceFormula(definition: ResultDefinition, period: Period, table: CityTable): string {
  const target = targetOf(definition, period) ?? '0';
  const [figure, targetCell] = [table.row(`figure ${definition.key}`), table.row(`target ${definition.key}`)];
  return differenceFormula(figure, targetCell, target, definition.decimals);
}

/** Rows begun of those expected, per cent with one decimal; a district without any has no share. */
export function completenessFormula(table: CityTable): string {
  const [filled, expected] = [numberIn(table.row('filled')), numberIn(table.row('expected'))];
  return `=IF(${expected}<=0,"–",${roundedDivision(`${filled}*1000`, expected)}/10)`;
}

/** The city (`zone` null), or the zone whose name stands in the cell `zone`; `cell` gives the line's own cells by key. */
export type CityLine = { zone: string | null; cell(key: string): string };

/** A cell of the lines above the table: `measure x`, `figure y`, `target y`, `difference y`, and how many districts. */
export function cityCells(indicator: Indicator, period: Period): { key: string; formula: CityFormula }[] {
  return [
    ...Object.entries(indicator.measures).map(([key, measure]) => ({
      key: `measure ${key}`,
      formula: total(indicator, key, measure),
    })),
    ...indicator.results.flatMap((definition) => {
      const figure = { key: `figure ${definition.key}`, formula: cityFigure(indicator, definition) };
      const target = targetOf(definition, period);
      if (target === null) return [figure];
      const targetKey = `target ${definition.key}`;
      // Where the districts have none, it is the whole city's alone.
      const none = targetOfPart(indicator, definition, period) === null;
      return [
        figure,
        {
          key: targetKey,
          formula: (table: CityTable, { zone }: CityLine) =>
            !none ? `=INDEX(${table.column(targetKey)},1)` : zone === null ? `=${target}` : '="–"',
        },
        {
          key: `difference ${definition.key}`,
          formula: (_table: CityTable, { zone, cell }: CityLine) =>
            none && zone !== null
              ? '="–"'
              : differenceFormula(cell(figure.key), cell(targetKey), target, definition.decimals),
        },
      ];
    }),
    { key: 'counted', formula: (table, line) => `=${districtsThat(table, line, usedWord)}` },
    {
      key: 'notApplicable',
      formula: (table, line) => `=${districtsThat(table, line, noFigureNames['not-applicable'].th)}`,
    },
    {
      key: 'expected',
      // Codes of districts are numbers, an owner's is a text: it counts where it alone reports.
      formula: (table, { zone }) => {
        if (zone !== null) return `=COUNTIFS(${table.column('zone')},${zone})`;
        return indicator.reportedBy === 'owner' ? `=COUNTA(${table.column('use')})` : `=COUNT(${table.column('code')})`;
      },
    },
  ];
}

export type CityFormula = (table: CityTable, line: CityLine) => string;

/** Sums of money are brought back to whole satang: added up in a cell they are off by a hair. */
function total(indicator: Indicator, key: string, measure: Measure): CityFormula {
  const scale = 10 ** placesOfMeasure(indicator, measure);
  return (table, { zone }) => {
    const within = zone === null ? '' : `,${table.column('zone')},${zone}`;
    const sum = `SUMIFS(${table.column(`measure ${key}`)},${table.column('use')},${quoted(usedWord)}${within})`;
    return scale === 1 ? `=${sum}` : `=ROUND(${sum}*${scale},0)/${scale}`;
  };
}

/**
 * | districts with numbers | said that nothing applies | have not reported | gives |
 * |---|---|---|---|
 * | some | any | any | the ratio of sums |
 * | none | some | none | not applicable |
 * | none | otherwise | | not reported |
 */
function cityFigure(indicator: Indicator, definition: ResultDefinition): CityFormula {
  return (table, line) => {
    const figure = quotientFormula(
      indicator,
      definition,
      (measure) => line.cell(`measure ${measure}`),
      line.cell('counted'),
    );
    const [notApplicable, notReported] = [noFigureNames['not-applicable'].th, noFigureNames['not-reported'].th];
    const onlyNotApplicable = `AND(${numberIn(line.cell('notApplicable'))}>0,${districtsThat(table, line, notReported)}=0)`;
    const none = `IF(${onlyNotApplicable},${quoted(notApplicable)},${quoted(notReported)})`;
    return `=IF(${numberIn(line.cell('counted'))}=0,${none},${figure})`;
  };
}

function districtsThat(table: CityTable, { zone }: CityLine, word: string): string {
  const within = zone === null ? '' : `,${table.column('zone')},${zone}`;
  return `COUNTIFS(${table.column('use')},${quoted(word)}${within})`;
}
