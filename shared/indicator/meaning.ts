import { choicesOf, findColumn, isChoice, isNumber, placesOf } from './column.ts';
import type { Condition } from './condition.ts';
import { columnsRead, namedCondition } from './condition-parts.ts';
import { type Indicator, sheetColumns } from './indicator.ts';
import type { Measure } from './measure.ts';

/**
 * Whether two versions of an indicator mean the same by their numbers, so that districts which were counted by either may
 * be added up: the same measures of the same columns and rows, the same main calculation. Words, widths, targets, checks
 * and columns that nothing is counted from may differ.
 */
export function sameMeaning(one: Indicator, other: Indicator): boolean {
  return one === other || meaningOf(one) === meaningOf(other);
}

const known = new WeakMap<Indicator, string>();

/** All that a number of an indicator depends on, as a text that is equal where it is. */
function meaningOf(indicator: Indicator): string {
  const found = known.get(indicator) ?? JSON.stringify(partsOfMeaning(indicator));
  known.set(indicator, found);
  return found;
}

function partsOfMeaning(indicator: Indicator) {
  const { code, fiscalYear, quarters, rows, measures, excluded, results } = indicator;
  const columns = sheetColumns(indicator);
  const read = new Set([
    ...Object.values(measures).flatMap((measure) => readBy(indicator, measure)),
    ...(excluded ? columnsRead(indicator, excluded.when) : []),
  ]);
  return {
    ...{ code, fiscalYear, quarters },
    rows: rows.from === 'list' ? rows.list.map(({ code, given }) => [code, sorted(given)]) : rows.from,
    measures: sorted(measures).map(([key, measure]) => [key, plainMeasure(indicator, measure)]),
    excluded: excluded ? plain(indicator, excluded.when) : null,
    main: results[0]?.calculation,
    columns: [...read].sort().map((key) => {
      const column = findColumn(columns, key);
      return [
        ...[key, column.type],
        isNumber(column) ? placesOf(column) : null,
        isChoice(column)
          ? choicesOf(column).map(({ code, validFrom = null, validTo = null }) => [code, validFrom, validTo])
          : null,
      ];
    }),
  };
}

/** A measure without its name, its conditions spelled out. */
function plainMeasure(indicator: Indicator, { name: _, ...measure }: Measure): unknown {
  return sorted<unknown>(measure).map(([key, part]) => [key, isCondition(key, part) ? plain(indicator, part) : part]);
}

function isCondition(key: string, part: unknown): part is Condition {
  return (key === 'count' || key === 'where' || key === 'when' || key === 'every') && typeof part === 'object';
}

/** A condition with the conditions that it names in their places: what they are called is only a word. */
function plain(indicator: Indicator, condition: Condition): unknown {
  const several = (parts: Condition[]) => parts.map((part) => plain(indicator, part));
  if ('meets' in condition) return plain(indicator, namedCondition(indicator, condition.meets));
  if ('all' in condition) return { all: several(condition.all) };
  if ('any' in condition) return { any: several(condition.any) };
  if ('not' in condition) return { not: plain(indicator, condition.not) };
  return 'atLeast' in condition ? { atLeast: [condition.atLeast[0], several(condition.atLeast[1])] } : condition;
}

/** The keys of the columns that a measure reads. */
function readBy(indicator: Indicator, measure: Measure): string[] {
  return Object.entries(measure).flatMap(([key, part]) => {
    if (key === 'name' || (key === 'count' && part === 'rows')) return [];
    return isCondition(key, part) ? columnsRead(indicator, part) : (part as string | string[]);
  });
}

function sorted<Part>(parts: Record<string, Part>): [string, Part][] {
  return Object.entries(parts).sort(([one], [other]) => (one < other ? -1 : 1));
}
