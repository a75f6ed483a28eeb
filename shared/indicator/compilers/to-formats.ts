import type { Severity } from '../../terms/issue.ts';
import type { Period } from '../../terms/period.ts';
import type { Column } from '../column.ts';
import { type Indicator, remarkColumn, subjectNameColumn } from '../indicator.ts';
import { quotientOf } from './to-result.ts';
import { and, numberIn, or, type RowNames, rowFormulas } from './to-row-formula.ts';

/** A conditional format of a column: where the formula holds, the cell looks so. */
export type ConditionalFormat = { formula: string; look: 'error' | 'warning' | 'counts' | 'excluded' };

/** What conditional formats name in a row, beside its cells: the calculated ones. */
export type TableRowNames = RowNames & { begun: string; measure(key: string): string };

/**
 * A column's conditional formats, the gravest first: what stands against submitting as the check has it, then what
 * counts towards the main result and what is left out, shown at the name.
 */
export function conditionalFormats(
  indicator: Indicator,
  period: Period,
  column: Column,
  names: TableRowNames,
): ConditionalFormat[] {
  const formulas = rowFormulas(indicator, period, names);
  const begun = `${numberIn(names.begun)}=1`;
  const breaches = (severity: Severity) =>
    indicator.rules
      .filter((rule) => rule.column === column.key && rule.severity === severity)
      .map(({ breach }) => formulas.breaches(breach));

  const formats: ConditionalFormat[] = [];
  const errors = [formulas.faulty(column.key), ...breaches('error')];
  if (column.required) errors.push(formulas.blank(column.key));
  formats.push({ formula: `=${and([begun, or(errors)])}`, look: 'error' });
  const warnings = breaches('warning');
  if (warnings.length > 0) {
    formats.push({ formula: `=${and([begun, or(warnings), formulas.blank(remarkColumn)])}`, look: 'warning' });
  }
  if (column.key === subjectNameColumn) {
    const [main] = indicator.results;
    const above = main && quotientOf(main.calculation).numerator[0];
    if (above) formats.push({ formula: `=${numberIn(names.measure(above.measure))}>0`, look: 'counts' });
    if (indicator.excluded) {
      formats.push({ formula: `=${and([begun, formulas.holds(indicator.excluded.when)])}`, look: 'excluded' });
    }
  }
  return formats;
}
