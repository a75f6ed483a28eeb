import type { Column } from '../../../shared/indicator/column.ts';
import type { Condition } from '../../../shared/indicator/condition.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Measure, ResultDefinition } from '../../../shared/indicator/measure.ts';

/** What an indicator uses of the language it is written in. */
export function featuresOf(indicator: Indicator): string[] {
  const { rows, columns, conditions, measures, results, rules, quarters, reportedBy } = indicator;
  const inMeasures = Object.values(measures).flatMap(conditionsIn);
  const statements = [...Object.values(conditions), ...inMeasures, ...rules.map(({ breach }) => breach)];
  return [
    `rows ${rows.from}`,
    `quarters ${quarters}`,
    reportedBy === 'districts' ? 'reported by all' : reportedBy === 'owner' ? 'reported by owner' : 'reported by some',
    ...(indicator.draft ? ['draft'] : []),
    ...(indicator.published ? ['published'] : []),
    ...columns.flatMap(inColumn),
    ...statements.flatMap((statement) => inCondition(columns, statement)),
    ...Object.values(measures).map(inMeasure),
    ...results.flatMap(inResult),
    ...(results.length > 1 ? ['several results'] : []),
    ...rules.map(({ severity }) => `rule ${severity}`),
  ];
}

function inColumn(column: Column): string[] {
  return [
    `column ${column.type}`,
    `filled by ${column.filledBy}`,
    ...(column.required ? ['required'] : []),
    ...(column.type === 'decimal' && column.percent ? ['column percent'] : []),
    ...(column.type === 'yesNo' && column.yes.th !== 'ใช่' ? ['column yesNo with own labels'] : []),
    ...(column.type === 'choice' && column.choices.some(({ validFrom, validTo }) => validFrom ?? validTo)
      ? ['column choice with dates']
      : []),
  ];
}

function conditionsIn(measure: Measure): Condition[] {
  const parts = [
    'count' in measure && measure.count !== 'rows' ? measure.count : null,
    'where' in measure ? measure.where : null,
    'when' in measure ? measure.when : null,
    'every' in measure ? measure.every : null,
  ];
  return parts.filter((part) => part !== null && part !== undefined);
}

function inCondition(columns: Column[], condition: Condition): string[] {
  if ('not' in condition) return ['not', ...inCondition(columns, condition.not)];
  if ('all' in condition) return ['all', ...condition.all.flatMap((part) => inCondition(columns, part))];
  if ('any' in condition) return ['any', ...condition.any.flatMap((part) => inCondition(columns, part))];
  if ('atLeast' in condition) {
    return ['atLeast', ...condition.atLeast[1].flatMap((part) => inCondition(columns, part))];
  }
  if ('between' in condition) return [typeof condition.between[1] === 'number' ? 'between numbers' : 'between days'];
  if ('compare' in condition) {
    const operand = condition.compare[2];
    if (typeof operand === 'number') return ['compare with a number'];
    if (typeof operand === 'string') return ['compare with a day'];
    return ['column' in operand ? 'compare with a column' : `compare with ${operand.day}`];
  }
  return Object.keys(condition);
}

function inMeasure(measure: Measure): string {
  if ('count' in measure) return measure.count === 'rows' ? 'count rows' : 'count';
  if ('sum' in measure) return measure.where ? 'sum where' : 'sum';
  return ['weightedSum', 'latest', 'reached', 'every'].find((kind) => kind in measure) as string;
}

function inResult({ calculation, quarterTargets, better, target }: ResultDefinition): string[] {
  const form =
    calculation.kind === 'change'
      ? ` ${calculation.as}`
      : 'per' in calculation
        ? ` per ${calculation.per}`
        : 'outOf' in calculation
          ? ' outOf'
          : '';
  return [
    `${calculation.kind}${form}`,
    `better ${better}`,
    ...(quarterTargets ? ['quarterTargets'] : []),
    ...(target === null ? ['no target'] : []),
  ];
}
