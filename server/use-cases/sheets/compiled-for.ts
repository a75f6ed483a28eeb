import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { type CompiledAssessment, compileAssessment } from '../../../shared/rules/sheets/assess.ts';
import type { BlankSheet } from '../../../shared/rules/sheets/expected-rows.ts';
import { periodCode } from '../../../shared/terms/period.ts';
import type { Community } from '../../../shared/terms/register.ts';

/**
 * A sheet's compiled assessment: once for each version of an indicator, roster and quarter, as long as both are kept, which
 * never change. Where a sheet has something of its own to be held against (an earlier quarter, what was given back), it is
 * compiled for that alone.
 */
export function compiledFor(sheet: BlankSheet): CompiledAssessment {
  if (sheet.earlier || sheet.returned) return compileAssessment(sheet);
  const { communities, indicator, period, reportDemand = null } = sheet;
  const ofRoster = kept.get(communities) ?? new WeakMap<Indicator, Map<string, CompiledAssessment>>();
  kept.set(communities, ofRoster);
  const ofIndicator = ofRoster.get(indicator) ?? new Map<string, CompiledAssessment>();
  ofRoster.set(indicator, ofIndicator);
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

let kept: WeakMap<Community[], WeakMap<Indicator, Map<string, CompiledAssessment>>>;
let count: number;

function begin(): void {
  kept = new WeakMap();
  count = 0;
}

begin();
