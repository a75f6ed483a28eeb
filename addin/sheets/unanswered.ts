import type { SheetContent } from '../../shared/terms/sheet.ts';
import type { ServerSheet } from '../../shared/wire/sheets.ts';
import { differenceOf } from './difference.ts';
import type { DistrictSheet } from './district-sheet.ts';

/**
 * A draft that was sent and never answered: only the server knows whether it has stored it. What stands there as the next
 * revision and says the same is one's own, and no conflict.
 */
export type UnansweredDraft = {
  /** `revision`: the one that it was based on. */
  sent(revision: number, content: SheetContent): void;
  answered(): void;
  isIt(sheet: DistrictSheet, stored: ServerSheet): boolean;
};

export function createUnansweredDraft(): UnansweredDraft {
  let draft: { revision: number; content: SheetContent } | null = null;
  return {
    sent(revision, content) {
      draft = { revision, content };
    },
    answered() {
      draft = null;
    },
    isIt: (sheet, stored) =>
      draft !== null &&
      stored.revision === draft.revision + 1 &&
      differenceOf(sheet, draft.content, { ...stored, answers: undefined }) === null,
  };
}
