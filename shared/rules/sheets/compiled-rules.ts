import { compileCheck, type RowReading } from '../../indicator/compilers/to-check.ts';
import { compileTest, type Test } from '../../indicator/compilers/to-test.ts';
import type { Indicator } from '../../indicator/indicator.ts';
import { type Period, periodCode } from '../../terms/period.ts';
import type { EntryRow } from '../../terms/row.ts';

/** What is compiled of an indicator for a quarter, whoever reports: the check of a row, and what leaves one out of the figures. */
export type CompiledRules = { check: (row: EntryRow) => RowReading; isExcluded: Test | null };

/**
 * Compiled once for each version of an indicator and each quarter, and kept as long as that version itself is: compiling
 * takes as long as assessing a district's rows. Nothing of it can be stale, since a version is never changed.
 */
const kept = new WeakMap<Indicator, Map<string, CompiledRules>>();

export function compiledRules(indicator: Indicator, period: Period): CompiledRules {
  const quarters = kept.get(indicator) ?? new Map<string, CompiledRules>();
  kept.set(indicator, quarters);
  const quarter = periodCode(period);
  const rules = quarters.get(quarter) ?? compile(indicator, period);
  quarters.set(quarter, rules);
  return rules;
}

function compile(indicator: Indicator, period: Period): CompiledRules {
  const { excluded } = indicator;
  return {
    check: compileCheck(indicator, period),
    isExcluded: excluded ? compileTest(indicator, period, excluded.when) : null,
  };
}
