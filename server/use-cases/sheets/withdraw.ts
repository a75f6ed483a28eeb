import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { Storage } from '../../storage/storage.ts';
import { checkWindow } from './check-window.ts';
import { decide } from './decide.ts';
import type { FoundSheet } from './find-sheet.ts';

/** Takes a submission back, as long as it could still be sent again: nobody shall lock themselves out. */
export async function withdraw(
  storage: Storage,
  now: Date,
  sheet: FoundSheet,
  { step, message }: { step: number; message: string },
): Promise<Standing | Refusal> {
  const window = checkWindow(sheet, await storage.readStanding(sheet.place), now);
  if (isRefusal(window)) return window;
  return decide(storage, now, sheet, { step, deed: { act: 'withdraw' }, message });
}
