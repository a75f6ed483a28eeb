import type { NoticeKind } from '../../../shared/rules/notices/notices.ts';
import type { DistrictFilter } from './filter-districts.ts';

/** What somebody has asked to see of a quarter's districts by a press elsewhere: those of a filter, or one's review. */
export type Asked = { filter: DistrictFilter } | { review: string };

/** The districts that a notice is about. */
export function filterOfNotice(kind: NoticeKind): DistrictFilter {
  if (kind === 'to-review') return 'to-review';
  if (kind === 'pleading') return 'pleading';
  return kind === 'districts-overdue' ? 'overdue' : 'all';
}
