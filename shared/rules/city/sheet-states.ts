import type { SheetState } from '../../terms/sheet.ts';
import type { PeriodProgress } from '../../wire/city.ts';

type Counted = Pick<PeriodProgress, 'states' | 'late' | 'overdue' | 'ownerSheet'>;
type States = Partial<Record<SheetState, number>>;

/** How many of a quarter's sheets are in each state, the owner's own among them. */
export function allStates({ states, ownerSheet }: Pick<Counted, 'states' | 'ownerSheet'>): States {
  return ownerSheet ? { ...states, [ownerSheet.state]: (states[ownerSheet.state] ?? 0) + 1 } : states;
}

/**
 * The same of the sheets that the quarter's figure is made of, with how many were late and are overdue: the districts', or the
 * owner's where no district reports.
 */
export function reporterStates(line: Counted): { states: States; late: number; overdue: number } {
  const { states, late, overdue, ownerSheet } = line;
  const ofDistricts = Object.values(states).some((count) => count > 0);
  if (ofDistricts || !ownerSheet) return { states, late, overdue: overdue.length };
  return { states: allStates(line), late: ownerSheet.late ? 1 : 0, overdue: ownerSheet.overdue ? 1 : 0 };
}
