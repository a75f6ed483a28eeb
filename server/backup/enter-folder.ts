import { type FolderHold, haveFolderAlone, shareFolder } from '../host/folder-hold.ts';
import { finishRestore, readRestorePlan } from './restore-plan.ts';

/** Says that a server works on a data folder, after a restore that was broken off has been carried to its end; null while one goes on. */
export function enterFolder(folder: string): FolderHold | null {
  if (readRestorePlan(folder)) {
    const alone = haveFolderAlone(folder);
    if (!alone) return null;
    finishRestore(folder);
    alone.end();
  }
  return shareFolder(folder);
}
