import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { SheetContent } from '../../../shared/terms/sheet.ts';

/** Stands before a content that is compressed, and before no JSON. */
const mark = 'zstd:';

/** Characters from which on it pays: shorter ones barely become smaller. */
const long = 1_000;

/** Rows of a sheet are so alike that more thorough levels gain nothing, and this one costs less than storing what it saves. */
const quick = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** A content as it is stored: as JSON, or as that compressed. */
export type StoredContent = string & { readonly storedContent: true };

export function toStored(content: SheetContent): StoredContent {
  const json = JSON.stringify(content);
  const stored = json.length < long ? json : mark + zstdCompressSync(inBytes(json), quick).toString('base64');
  return stored as StoredContent;
}

/** Where a text's bytes lie until they are compressed: to make room for each anew costs as much as to compress it. */
const room = Buffer.allocUnsafeSlow(256 * 1024);

function inBytes(text: string): Buffer {
  // No code unit takes more than three bytes.
  return text.length * 3 > room.length ? Buffer.from(text) : room.subarray(0, room.write(text));
}

export function fromStored(stored: string): SheetContent {
  if (!stored.startsWith(mark)) return JSON.parse(stored);
  return JSON.parse(zstdDecompressSync(Buffer.from(stored.slice(mark.length), 'base64')).toString());
}
