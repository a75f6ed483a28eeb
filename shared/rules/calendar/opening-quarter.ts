import type { WindowState } from './reporting-window.ts';

/** A quarter that has its days: how they stand to today, and whether any sheet of it has been stored. */
export type DatedQuarter = { period: string; window: WindowState; worked: boolean };

/**
 * The quarter that is shown before anybody has chosen one; undefined where none has its days. How a quarter's days stand to
 * today the server has said, so that no computer's clock is asked.
 *
 * | first | quarters | of them |
 * |---|---|---|
 * | 1 | open or late, with work | the latest |
 * | 2 | closed, with work | the latest |
 * | 3 | open or late, without work | the latest |
 * | 4 | closed, without work | the latest |
 * | 5 | not open yet, whatever is in them | the earliest |
 */
export function openingQuarter<Quarter extends DatedQuarter>(quarters: readonly Quarter[]): Quarter | undefined {
  const [first] = quarters.map(rank).sort((one, other) => one - other);
  const best = quarters.filter((quarter) => rank(quarter) === first).sort((a, b) => a.period.localeCompare(b.period));
  return first === ranks.before ? best[0] : best.at(-1);
}

const ranks = { openWorked: 1, closedWorked: 2, open: 3, closed: 4, before: 5 } as const;

function rank({ window, worked }: DatedQuarter): number {
  if (window === 'before') return ranks.before;
  if (window === 'closed') return worked ? ranks.closedWorked : ranks.closed;
  return worked ? ranks.openWorked : ranks.open;
}
