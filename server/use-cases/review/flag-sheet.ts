import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { sameMeaning } from '../../../shared/indicator/meaning.ts';
import { type Flag, findFlags, type ReportsAround, type Spread, spreadOf } from '../../../shared/rules/review/flags.ts';
import type { ShownSheet } from '../sheets/show-sheet.ts';

/** The flags of a sheet; only what means the same is compared. `spread` is that of the version in force. */
export function flagsOf(
  sheet: ShownSheet,
  previous: ShownSheet | null,
  spread: { of: Indicator; spread: Spread | null },
  reports: ReportsAround,
): Flag[] {
  const before = previous && sameMeaning(sheet.indicator, previous.indicator) ? previous : null;
  const others = sameMeaning(sheet.indicator, spread.of) ? spread.spread : null;
  return findFlags(sheet.indicator, sheet, before, others, reports);
}

/** Where the main figures lie of those districts that mean the same as a version. */
export function spreadFor(indicator: Indicator, sheets: ShownSheet[]): { of: Indicator; spread: Spread | null } {
  const same = sheets.filter((sheet) => sameMeaning(sheet.indicator, indicator));
  return {
    of: indicator,
    spread: spreadOf(
      indicator,
      same.map(({ result }) => result),
    ),
  };
}
