import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { SheetContent } from '../../../shared/terms/sheet.ts';

/** Stands before a content that is compressed, and before no JSON. */
const mark = 'zstd:';

/** Characters from which on it pays: shorter ones barely become smaller. */
const long = 1_000;

/** Rows of a sheet are so alike that more thorough levels gain nothing, and this one costs less than storing what it saves. */
const quick = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** A content as it is stored: as JSON, or as that compressed. */
export function toStored(content: SheetContent): string {
  const json = JSON.stringify(content);
  return json.length < long ? json : mark + zstdCompressSync(json, quick).toString('base64');
}

export function fromStored(stored: string): SheetContent {
  if (!stored.startsWith(mark)) return JSON.parse(stored);
  return JSON.parse(zstdDecompressSync(Buffer.from(stored.slice(mark.length), 'base64')).toString());
}
