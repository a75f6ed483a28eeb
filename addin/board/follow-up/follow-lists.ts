import type { OfficeLine } from '../../../shared/rules/city/office-lines.ts';

export type FollowLists = Record<'waiting' | 'overdue' | 'missing' | 'returned' | 'late' | 'flagged', OfficeLine[]>;

/**
 * The offices to follow up, by name within each list. An office stands in every list that it belongs to.
 *
 * | list | an office is in it when |
 * |---|---|
 * | waiting | it has submitted and nobody has decided yet |
 * | overdue | it has not submitted and its due day is over |
 * | missing | it has not submitted and is not overdue |
 * | returned | it was given back, or opened again after its acceptance |
 * | late | it submitted after its due day |
 * | flagged | something in what it submitted should be looked at twice |
 */
export function followLists(lines: OfficeLine[]): FollowLists {
  const named = [...lines].sort((a, b) => a.name.th.localeCompare(b.name.th, 'th'));
  return {
    waiting: named.filter(({ state }) => state === 'submitted' || state === 'in-review'),
    overdue: named.filter(({ overdue }) => overdue),
    missing: named.filter(({ state, overdue }) => (state === 'none' || state === 'draft') && !overdue),
    returned: named.filter(({ state }) => state === 'returned' || state === 'reopened'),
    late: named.filter(({ late }) => late),
    flagged: named.filter(({ flags }) => flags.length > 0),
  };
}
