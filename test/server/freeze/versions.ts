import type { EntryRow } from '../../../shared/terms/row.ts';
import { doneColumn, smallIndicator } from '../small-indicator.ts';

/** What a version counts: communities that have done it, or those that have not. */
export type Meaning = 'yes' | 'no';

/** An indicator's file over the communities of a register. */
export function versionFile(version: number, meaning: Meaning, target: string, method: string) {
  const { results, ...small } = smallIndicator({ version });
  return {
    ...small,
    method,
    reportedBy: ['1034', '1035'],
    rows: { from: 'roster', subject: { th: 'ชุมชน', en: 'Community' } },
    columns: [doneColumn],
    measures: { ...small.measures, done: { name: { th: 'นับ', en: 'Counted' }, count: { is: ['done', meaning] } } },
    results: results.map((result) => ({ ...result, target })),
  };
}

/** What rows come to by a meaning, counted by hand. */
export function countByHand(rows: EntryRow[], meaning: Meaning) {
  const wanted = meaning === 'yes' ? 'ใช่' : 'ไม่ใช่';
  const done = rows.filter((row) => row.done === wanted).length;
  const share = ((done * 100) / rows.length).toFixed(2);
  return { measures: { done: String(done), steps: String(rows.length) }, figures: { share: { text: share } } };
}
