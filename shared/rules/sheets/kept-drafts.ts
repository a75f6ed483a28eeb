import type { Text } from '../../terms/text.ts';
import { bangkokDay } from '../calendar/reporting-window.ts';

/** What stands in the place of a content that was pruned; no content is empty. */
export const pruned = '';

/** How many of a sheet's revisions keep their contents, whatever they are. */
export const keptDrafts = 20;

/** A revision of a sheet: when it was stored (an ISO moment), and whether it was ever submitted. */
export type Draft = { revision: number; savedAt: string; submitted: boolean };

/**
 * Which of a sheet's revisions lose their content, given all of them in their order:
 *
 * | it was ever submitted | among the last 20 | the last of its day in Bangkok | loses its content |
 * |---|---|---|---|
 * | yes | – | – | no |
 * | no | yes | – | no |
 * | no | no | yes | no |
 * | no | no | no | yes |
 */
export function draftsToPrune(revisions: Draft[]): number[] {
  const dayOf = ({ savedAt }: Draft) => bangkokDay(new Date(savedAt));
  const lastOfDay = new Map(revisions.map((one) => [dayOf(one), one.revision]));
  return revisions
    .slice(0, -keptDrafts)
    .filter((one) => !one.submitted && lastOfDay.get(dayOf(one)) !== one.revision)
    .map(({ revision }) => revision);
}

/** Whether a sheet's drafts are looked through with the storing of a revision: then twenty may have become too many. */
export function isPruningDue(revision: number): boolean {
  return revision > keptDrafts && revision % keptDrafts === 0;
}

/** How much room (bytes) the drafts may take that a person stores in a day and that were not pruned. */
export const draftsOfADay = 400 * 1024 * 1024;

/** The nearest revision up to one that has its content, given those that have not; 0 where there is none. */
export function keptRevision(revision: number, gone: ReadonlySet<number>): number {
  let kept = revision;
  while (gone.has(kept)) kept -= 1;
  return kept;
}

/** What is said in the place of a content that was pruned. */
export const prunedWords: Text = {
  th: 'เนื้อหาถูกลบตามระเบียบการเก็บ',
  en: 'The content was deleted, since drafts are not kept for ever',
};
