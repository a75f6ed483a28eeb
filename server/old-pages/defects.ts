import type { Found, Kind } from './defect.ts';
import { acrossKinds, findAcross } from './defects/across.ts';
import { evaluationKinds, findEvaluation } from './defects/evaluation.ts';
import { figureKinds, findFigures } from './defects/figures.ts';
import { findIdentity, identityKinds } from './defects/identity.ts';
import { findQuarters, quarterKinds } from './defects/quarters.ts';
import { findReports, reportKinds } from './defects/reports.ts';
import { findResults, resultKinds } from './defects/results.ts';
import { findTarget, targetKinds } from './defects/target.ts';
import { findTitle, titleKinds } from './defects/title.ts';
import { findUnit, unitKinds } from './defects/unit.ts';
import { findWriting, writingKinds } from './defects/writing.ts';
import type { Page } from './page.ts';

const kinds = {
  ...identityKinds,
  ...titleKinds,
  ...writingKinds,
  ...targetKinds,
  ...unitKinds,
  ...resultKinds,
  ...quarterKinds,
  ...evaluationKinds,
  ...reportKinds,
  ...figureKinds,
  ...acrossKinds,
};

/** A defect's stable name, as reports carry it. */
export type DefectName = keyof typeof kinds;

export type Defect = Found<DefectName>;

/** Every kind of defect that the old pages are looked through for. */
export const defectKinds: Record<DefectName, Kind> = kinds;

const finders: ((page: Page) => Defect[])[] = [
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
