import type { Defect, Finder } from './defect.ts';
import { findAcross } from './find/across.ts';
import { findEvaluation } from './find/evaluation.ts';
import { findFigures } from './find/figures.ts';
import { findIdentity } from './find/identity.ts';
import { findQuarters } from './find/quarters.ts';
import { findReports } from './find/reports.ts';
import { findResults } from './find/results.ts';
import { findTarget } from './find/target.ts';
import { findTitle } from './find/title.ts';
import { findUnit } from './find/unit.ts';
import { findWriting } from './find/writing.ts';
import type { Page } from './page.ts';

const finders: Finder[] = [
  findIdentity,
  findTitle,
  findWriting,
  findTarget,
  findUnit,
  findResults,
  findQuarters,
  findEvaluation,
  findReports,
  findFigures,
];

/** Finds everything that is wrong in one page, or not to be relied on. */
export function defects(page: Page): Defect[] {
  return finders.flatMap((find) => find(page));
}

/** Finds everything in each page of a file, and what shows only beside the others: one list a page, in their order. */
export function defectsOfAll(pages: Page[]): Defect[][] {
  const across = findAcross(pages);
  return pages.map((page, at) => [...defects(page), ...(across[at] ?? [])]);
}
