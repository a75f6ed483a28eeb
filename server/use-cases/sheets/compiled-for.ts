import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { type CompiledAssessment, compileAssessment } from '../../../shared/rules/sheets/assess.ts';
import type { Earlier } from '../../../shared/rules/sheets/carried-over.ts';
import type { BlankSheet } from '../../../shared/rules/sheets/expected-rows.ts';
import { periodCode } from '../../../shared/terms/period.ts';
import type { Community } from '../../../shared/terms/register.ts';

/**
 * A sheet's compiled assessment: once for each version of an indicator, roster and quarter, as long as both are kept, which
 * never change; where a sheet is held against earlier quarters, once for what was found of them, which is of this sheet,
 * roster and version (kept-earlier.ts). What was given back it is compiled for alone.
 */
export function compiledFor(sheet: BlankSheet): CompiledAssessment {
  if (sheet.returned) return compileAssessment(sheet);
  const { communities, earlier, indicator, period, reportDemand = null } = sheet;
  const basis = earlier ?? communities;
  const ofBasis = kept.get(basis) ?? new WeakMap<Indicator, Map<string, CompiledAssessment>>();
  kept.set(basis, ofBasis);
  const ofIndicator = ofBasis.get(indicator) ?? new Map<string, CompiledAssessment>();
  ofBasis.set(indicator, ofIndicator);
  const key = `${periodCode(period)} ${reportDemand}`;
  const known = ofIndicator.get(key);
  if (known) return known;
  const compiled = compileAssessment(sheet);
  ofIndicator.set(key, compiled);
  count += 1;
  if (count > most) begin();
  return compiled;
}

/** Each holds its expected rows: so many take some ten megabytes, and then it begins anew. */
const most = 1_000;

let kept: WeakMap<Community[] | Earlier, WeakMap<Indicator, Map<string, CompiledAssessment>>>;
let count: number;

function begin(): void {
  kept = new WeakMap();
  count = 0;
}

begin();
