import { largestFile } from '../../../shared/indicator/file/file-limits.ts';
import { type IndicatorFile, readIndicatorFile } from '../../../shared/indicator/read-file.ts';

/** An indicator file that a person has chosen from disk. */
export type ChosenFile = { name: string; file: IndicatorFile };

/** Reads it; of a file that is too large, only as much as shows that it is. */
export async function readChosenFile(chosen: File): Promise<ChosenFile> {
  const bytes = new Uint8Array(await chosen.slice(0, largestFile + 1).arrayBuffer());
  return { name: chosen.name, file: readIndicatorFile(bytes) };
}
