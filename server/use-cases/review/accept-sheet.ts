import { isDeepStrictEqual } from 'node:util';
import type { Standing } from '../../../shared/rules/sheets/workflow.ts';
import type { Refusal } from '../../refusal.ts';
import type { Storage } from '../../storage/storage.ts';
import { decide } from '../sheets/decide.ts';
import type { FoundSheet } from '../sheets/find-sheet.ts';

/**
 * Accepts a submission as it was seen (`decide`), its figure against the targets of the version in force. Where the person
 * has named a version that has others, they have seen them: nothing is stored. Other words of the indicator are no matter.
 */
export async function acceptSheet(
  storage: Storage,
  now: Date,
  sheet: FoundSheet,
  { step, under, message }: { step: number; under?: number | undefined; message: string },
): Promise<Standing | Refusal> {
  const { code, fiscalYear, version, results } = sheet.indicator;
  if (under !== undefined && under !== version) {
    const seen = await storage.readIndicator(code, fiscalYear, under);
    if (!isDeepStrictEqual(seen?.results, results)) return { refused: 'target-moved' };
  }
  return decide(storage, now, sheet, { step, deed: { act: 'accept', under: version }, message });
}
