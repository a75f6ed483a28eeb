import type { DefectKind } from './defect-kind.ts';
import { acrossKinds } from './kinds/across.ts';
import { evaluationKinds } from './kinds/evaluation.ts';
import { identityKinds } from './kinds/identity.ts';
import { reportKinds } from './kinds/reports.ts';
import { resultKinds } from './kinds/results.ts';
import { targetKinds } from './kinds/target.ts';
import { titleKinds } from './kinds/title.ts';
import { writingKinds } from './kinds/writing.ts';

const kinds = {
  ...identityKinds,
  ...titleKinds,
  ...writingKinds,
  ...targetKinds,
  ...resultKinds,
  ...evaluationKinds,
  ...reportKinds,
  ...acrossKinds,
};

/** A defect's stable name, as reports carry it. */
export type DefectName = keyof typeof kinds;

/** Every kind of defect that the old pages are looked through for, in the order in which reports list them. */
export const defectKinds: Record<DefectName, DefectKind> = kinds;
