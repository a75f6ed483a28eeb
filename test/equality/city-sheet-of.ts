import { districts } from '../../shared/catalogue/districts.ts';
import { cityColumns } from '../../shared/indicator/city-columns.ts';
import {
  cityCells,
  cityTable,
  districtDifferenceFormula,
  districtFigureFormula,
  ownerWord,
  usedWord,
} from '../../shared/indicator/compilers/to-consolidation.ts';
import { targetOf, targetOfPart } from '../../shared/indicator/compilers/to-result.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { consolidate, countedResults } from '../../shared/rules/city/consolidate.ts';
import { difference } from '../../shared/terms/decimal.ts';
import { type Figure, noFigureNames } from '../../shared/terms/figure.ts';
import type { Period } from '../../shared/terms/period.ts';
import type { Result } from '../../shared/terms/result.ts';
import type { EngineSheet, EngineValue, Evaluated } from '../engines/engine.ts';

/**
 * A city: each district's result in the view, null where it shows none, in the order of the 50 districts. Of an indicator that
 * its owner alone reports the first of them is the owner's; of any other the owner's row repeats it and is in no sum.
 */
export type CityCase = { indicator: Indicator; period: Period; results: (Result | null)[] };

/** Line → key of its cell → what it shows: numbers with their decimals, else the words. */
export type CityVerdict = Record<string, Record<string, string>>;

const zones = [...new Set(districts.map(({ zone }) => zone.th))];

/** The offices that make the figure, in the order of the table's rows. */
function reportersOf({ reportedBy, owner }: Indicator): { code: string; name: string; zone: string | null }[] {
  if (reportedBy === 'owner') return [{ code: owner.agencyCode, name: owner.name.th, zone: null }];
  return districts.map(({ code, name, zone }) => ({ code, name: name.th, zone: zone.th }));
}

/** The city (null), and the zones of those offices. */
function linesOf({ reportedBy }: Indicator): (string | null)[] {
  return reportedBy === 'owner' ? [null] : [null, ...zones];
}
const top = 12;

/** The city's worksheet as the add-in lays its formulas: the table in another place, its calculated columns last. */
export function citySheetOf({ indicator, period, results }: CityCase, name: string): EngineSheet {
  const columns = cityColumns(indicator, period);
  const table = cityTable(indicator, period, `t_${name}`);
  const calculated: Record<string, string> = {};
  for (const definition of indicator.results) {
    const header = (part: string) => columns.find(({ key }) => key === `${part} ${definition.key}`)?.header;
    const [figure, below] = [header('figure'), header('difference')];
    if (figure) calculated[figure] = districtFigureFormula(indicator, definition, table);
    if (below) calculated[below] = districtDifferenceFormula(definition, period, table);
  }
  const typed = columns.filter(({ header }) => !(header in calculated));
  const cells: Record<string, string> = {};
  const summary = cityCells(indicator, period);
  linesOf(indicator).forEach((zone, line) => {
    if (zone !== null) cells[`A${line + 1}`] = `="${zone}"`;
    const cell = (key: string) => `${letter(summary.findIndex((each) => each.key === key))}${line + 1}`;
    for (const { key, formula } of summary) {
      cells[cell(key)] = formula(table, { zone: zone === null ? null : `$A${line + 1}`, cell });
    }
  });
  return {
    name,
    table: {
      name: `t_${name}`,
      row: top,
      column: 0,
      headers: [...typed.map(({ header }) => header), ...Object.keys(calculated)],
      rows: [
        ...reportersOf(indicator).map(({ code, name: called, zone }, index) => {
          const isDistrict = zone !== null;
          const result = results[index] ?? null;
          return rowOf(result, usageOf(result), { code: isDistrict ? Number(code) : code, district: called, zone });
        }),
        ...(indicator.reportedBy === 'owner' ? [] : [ownersRow(results[0] ?? null)]),
      ],
      calculated,
    },
    cells,
  };

  function rowOf(result: Result | null, use: string, fixed: Record<string, string | number | null>) {
    return typed.map(({ key }) => {
      const [kind, of = ''] = key.split(' ');
      if (kind === 'measure') return result?.measures[of] === undefined ? null : Number(result.measures[of]);
      if (kind === 'target') return Number(partTargetIn(indicator, period, of));
      return key === 'use' ? use : (fixed[key] ?? null);
    });
  }

  function ownersRow(result: Result | null) {
    const { agencyCode, name: called } = indicator.owner;
    const use = usageOf(result) === usedWord ? ownerWord : `ไม่รวม (${usageOf(result)})`;
    return rowOf(result, use, { code: agencyCode, district: called.th, zone: null });
  }
}

/** What the rules say of the same city. */
export function ruledVerdict({ indicator, period, results }: CityCase): CityVerdict {
  const verdict: CityVerdict = {};
  const reporters = reportersOf(indicator);
  for (const zone of linesOf(indicator)) {
    const within = results.filter((_, index) => reporters[index] && (zone === null || reporters[index].zone === zone));
    const known = within.filter((result) => result !== null);
    const { measures, figures } = consolidate(indicator, known);
    const line: Record<string, string> = {
      counted: String(countedResults(known).length),
      notApplicable: String(known.filter((result) => usageOf(result) === noFigureNames['not-applicable'].th).length),
      expected: String(within.length),
    };
    for (const key of Object.keys(indicator.measures)) line[`measure ${key}`] = String(Number(measures[key] ?? '0'));
    for (const { key, decimals } of indicator.results) {
      const figure = figures[key] as Figure;
      line[`figure ${key}`] = 'text' in figure ? figure.text : noFigureNames[figure.none].th;
      const target = targetIn(indicator, period, key);
      if (target === null) continue;
      const none = zone !== null && partTargetIn(indicator, period, key) === null;
      line[`target ${key}`] = none ? '–' : String(Number(target));
      line[`difference ${key}`] = 'text' in figure && !none ? difference(figure.text, target, decimals) : '–';
    }
    verdict[zone ?? 'city'] = line;
  }
  reporters.forEach(({ code }, index) => {
    const result = results[index];
    verdict[code] = Object.fromEntries(
      indicator.results.map(({ key }) => {
        const figure = result?.figures[key];
        return [`figure ${key}`, !figure ? '–' : 'text' in figure ? figure.text : noFigureNames[figure.none].th];
      }),
    );
  });
  return verdict;
}

/** What an engine's values of that sheet say. */
export function sheetVerdict({ indicator, period }: CityCase, sheet: EngineSheet, values: Evaluated): CityVerdict {
  const summary = cityCells(indicator, period);
  const verdict: CityVerdict = {};
  linesOf(indicator).forEach((zone, line) => {
    verdict[zone ?? 'city'] = Object.fromEntries(
      summary.map(({ key }, index) => [
        key,
        shown(indicator, key, values.cells[`${letter(index)}${line + 1}`] ?? null),
      ]),
    );
  });
  const headers = Object.keys(sheet.table.calculated);
  const figures = cityColumns(indicator, period).filter(({ key }) => key.startsWith('figure '));
  reportersOf(indicator).forEach(({ code }, row) => {
    verdict[code] = Object.fromEntries(
      figures.map(({ key, header }) => [
        key,
        shown(indicator, key, values.calculated[row]?.[headers.indexOf(header)] ?? null),
      ]),
    );
  });
  return verdict;
}

function shown(indicator: Indicator, key: string, value: EngineValue): string {
  if (typeof value !== 'number') return String(value);
  const [kind, of] = key.split(' ');
  const decimals = indicator.results.find((definition) => definition.key === of)?.decimals ?? 0;
  if (kind !== 'figure' && kind !== 'difference') return String(value);
  return (value + 0).toFixed(decimals).replace(/^-(0(\.0+)?)$/, '$1');
}

function targetIn(indicator: Indicator, period: Period, key: string): string | null {
  const definition = indicator.results.find((each) => each.key === key);
  return definition ? targetOf(definition, period) : null;
}

function partTargetIn(indicator: Indicator, period: Period, key: string): string | null {
  const definition = indicator.results.find((each) => each.key === key);
  return definition ? targetOfPart(indicator, definition, period) : null;
}

function usageOf(result: Result | null): string {
  if (!result) return '–';
  if (Object.keys(result.measures).length > 0) return usedWord;
  const [figure] = Object.values(result.figures);
  return figure && 'none' in figure ? noFigureNames[figure.none].th : '';
}

function letter(index: number): string {
  const at = index + 1;
  return at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;
}
