import { targetOf } from '../../indicator/compilers/to-result.ts';
import type { ResultDefinition } from '../../indicator/measure.ts';
import { isBlank } from '../../indicator/read-cell.ts';
import { placesIn, toUnits } from '../../terms/decimal.ts';
import { type Quarter, quarters } from '../../terms/period.ts';
import type { Cell } from '../../terms/row.ts';
import { normaliseLoneNumber } from '../normalise/lone-number.ts';
import { closedQuarter, noTarget, notANumber, type TargetFault, tooFine } from './target-rules.ts';

/** A result's targets: the year's, and what holds in each quarter, null where there is none. */
export type Targets = { target: string | null; quarterTargets: (string | null)[] };

/** The cells of one result's row: the year's target, then the quarters'. */
export type TargetCells = { target: Cell; quarters: Cell[] };

export function targetsOf(definition: ResultDefinition): Targets {
  const quarterTargets = quarters.map((quarter) => targetOf(definition, { fiscalYear: 0, quarter }));
  return { target: definition.target, quarterTargets };
}

/**
 * What stands in the cells of a result's row.
 *
 * | the quarter's target | of a closed quarter | of an open one |
 * |---|---|---|
 * | the year's | the number | blank |
 * | none | ไม่มี | ไม่มี |
 * | another | the number | the number |
 */
export function targetCells(definition: ResultDefinition, closed: ReadonlySet<Quarter>): TargetCells {
  const { target, quarterTargets } = targetsOf(definition);
  return {
    target: target === null ? null : Number(target),
    quarters: quarters.map((quarter, index) => {
      const own = quarterTargets[index] ?? null;
      if (!closed.has(quarter) && sameTarget(own, target)) return null;
      return own === null ? noTarget.th : Number(own);
    }),
  };
}

export type TargetReading = { targets: Targets; faults: { column: 'target' | `q${Quarter}`; fault: TargetFault }[] };

/** Reads the cells of a result's row. A number that is the stored one keeps the stored one's digits. */
export function readTargets(
  definition: ResultDefinition,
  cells: TargetCells,
  closed: ReadonlySet<Quarter>,
): TargetReading {
  const stored = targetsOf(definition);
  const faults: TargetReading['faults'] = [];
  const read = (cell: Cell, known: string | null, column: 'target' | `q${Quarter}`) => {
    const found = readNumber(cell);
    if (found !== null && typeof found === 'object') {
      faults.push({ column, fault: found });
      return known;
    }
    return sameTarget(found, known) ? known : found;
  };
  const target = isBlank(cells.target) ? null : read(cells.target, stored.target, 'target');
  const quarterTargets = quarters.map((quarter, index) => {
    const cell = cells.quarters[index] ?? null;
    const known = stored.quarterTargets[index] ?? null;
    const wanted = isBlank(cell) ? (closed.has(quarter) ? known : target) : read(cell, known, `q${quarter}`);
    if (sameTarget(wanted, known)) return known;
    if (!closed.has(quarter)) return wanted;
    faults.push({ column: `q${quarter}`, fault: closedQuarter(quarter, known) });
    return known;
  });
  return { targets: { target, quarterTargets }, faults };
}

/** A result with other targets: those of the quarters are written out only where one is not the year's. */
export function withTargets(definition: ResultDefinition, { target, quarterTargets }: Targets): ResultDefinition {
  const { quarterTargets: _, ...rest } = definition;
  if (quarterTargets.every((own) => sameTarget(own, target))) return { ...rest, target };
  const [q1 = null, q2 = null, q3 = null, q4 = null] = quarterTargets;
  return { ...rest, target, quarterTargets: [q1, q2, q3, q4] };
}

export function sameTargets(a: Targets, b: Targets): boolean {
  return (
    sameTarget(a.target, b.target) &&
    quarters.every((_, index) => sameTarget(a.quarterTargets[index] ?? null, b.quarterTargets[index] ?? null))
  );
}

/** Whether two targets are the same number, however many zeros they are written with. */
export function sameTarget(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const places = Math.max(placesIn(a), placesIn(b));
  return toUnits(a, places) === toUnits(b, places);
}

/** Null for “none”. Other ways of writing a number with one meaning are read: ๗๕, 1,407.52. */
function readNumber(cell: Cell): string | null | TargetFault {
  if (typeof cell === 'string' && (cell.trim() === noTarget.th || cell.trim() === noTarget.en)) return null;
  const outcome = typeof cell === 'number' ? null : normaliseLoneNumber(cell);
  const number = outcome && 'after' in outcome ? outcome.after : cell;
  if (typeof number !== 'number' || !Number.isFinite(number)) return notANumber(cell);
  const text = String(number);
  return /^-?\d{1,12}(\.\d{1,4})?$/.test(text) ? text : tooFine(cell);
}
