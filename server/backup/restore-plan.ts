import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { anchorFile, anchorText } from '../storage/log/anchor.ts';
import { databaseFile } from '../storage/sqlite/open.ts';
import { ontoDisk, writeOntoDisk } from './onto-disk.ts';

/** The file in a data folder that says that a restore has been decided on and is not at its end. */
const planFile = 'restore-plan.json';

/** Where the restored database waits, where what was there goes, and what the log's last link will be; names in the data folder. */
const restorePlan = z.strictObject({
  waiting: z.string(),
  before: z.string(),
  anchor: z.strictObject({ link: z.int(), hash: z.string() }).nullable(),
});
export type RestorePlan = z.infer<typeof restorePlan>;

/** What belongs together, and is kept together. */
const kept = [databaseFile, `${databaseFile}-wal`, `${databaseFile}-shm`, anchorFile];

/** The plan that somebody has left who was killed; null where there is none. */
export function readRestorePlan(folder: string): RestorePlan | null {
  const file = join(folder, planFile);
  return existsSync(file) ? restorePlan.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/**
 * Puts a restored database in the place of the one that is there, step by step. From the first step on it will be done:
 * whoever is killed between two of them leaves a plan, and a restore or a start that finds it takes all steps again, each of
 * which does nothing where it has been done. As long as the new database waits, what lies in its place is the old one.
 */
export function restoreSteps(folder: string, plan: RestorePlan): (() => void)[] {
  const at = (...names: string[]) => join(folder, ...names);
  const waits = () => existsSync(at(plan.waiting, databaseFile));
  const keep = (name: string) => () => {
    if (waits() && existsSync(at(name))) renameSync(at(name), at(plan.before, name));
  };
  return [
    () => writeOntoDisk(at(planFile), JSON.stringify(plan)),
    () => ontoDisk(folder),
    () => void mkdirSync(at(plan.before), { recursive: true, mode: 0o700 }),
    ...kept.map(keep),
    () => ontoDisk(at(plan.before)),
    () => {
      if (waits()) renameSync(at(plan.waiting, databaseFile), at(databaseFile));
    },
    () => {
      if (plan.anchor) writeOntoDisk(at(anchorFile), `${anchorText(plan.anchor)}\n`);
    },
    () => ontoDisk(folder),
    () => rmSync(at(plan.waiting), { recursive: true, force: true }),
    () => rmSync(at(planFile)),
  ];
}

/** Carries a restore to its end that somebody has begun; says whether there was one. */
export function finishRestore(folder: string): boolean {
  const plan = readRestorePlan(folder);
  if (!plan) return false;
  for (const step of restoreSteps(folder, plan)) step();
  return true;
}
