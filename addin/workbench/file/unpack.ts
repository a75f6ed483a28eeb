/**
 * The parts of an .xlsx, unpacked one by one when asked for. Written by hand because excelts' own reader inflates a part
 * whole before it compares sizes: a zip bomb of 0.33 MB cost 1.1 GB (ENGINES.md, Traps of excelts). Here the declared
 * sizes are added up first, and a part that gives more than it declared is cut off while it unpacks.
 */

import { editZip } from '@cj-tech-master/excelts/archive';
import { assertModestPart } from './element-bound.ts';
import { UnreadableFile } from './unreadable-file.ts';

export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
const MAX_PARTS = 10_000;

type Entry = { offset: number; packed: number; unpacked: number; method: number };

/** `read` gives null for a part that is not there. */
export type Parts = { read(path: string): Promise<Uint8Array | null>; text(path: string): Promise<string | null> };

export async function unpack(bytes: Uint8Array): Promise<Parts> {
  if (isCompoundFile(bytes)) throw new UnreadableFile('locked-or-old');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableFile('not-a-workbook');
  const directory = await readDirectory(bytes);
  const read = async (path: string) => {
    const entry = directory.get(path.toLowerCase());
    return entry ? unpackEntry(bytes, entry) : null;
  };
  return {
    read,
    async text(path) {
      const part = await read(path);
      if (part) assertModestPart(part);
      return part && new TextDecoder().decode(part);
    },
  };
}

/** Office keeps encrypted workbooks, and the old .xls, in this container. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

async function readDirectory(bytes: Uint8Array): Promise<Map<string, Entry>> {
  const infos = await openZip(bytes);
  if (infos.some((info) => info.isEncrypted)) throw new UnreadableFile('locked-or-old');
  const total = infos.reduce((sum, info) => sum + info.uncompressedSize, 0);
  if (total > MAX_UNPACKED_BYTES || infos.length > MAX_PARTS) throw new UnreadableFile('too-large');
  return new Map(
    infos.map((info) => [
      // Part names are compared without regard to case, and some programs write "\" or a leading "/".
      info.path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(),
      {
        offset: info.localHeaderOffset,
        packed: info.compressedSize,
        unpacked: info.uncompressedSize,
        method: info.compressionMethod,
      },
    ]),
  );
}

async function openZip(bytes: Uint8Array) {
  try {
    return (await editZip(bytes)).getEntries();
  } catch (cause) {
    throw new UnreadableFile('damaged', cause);
  }
}

async function unpackEntry(bytes: Uint8Array, entry: Entry): Promise<Uint8Array> {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || header.getUint32(entry.offset, true) !== 0x04034b50) {
    throw new UnreadableFile('damaged');
  }
  const start =
    entry.offset + 30 + header.getUint16(entry.offset + 26, true) + header.getUint16(entry.offset + 28, true);
  const packed = bytes.slice(start, start + entry.packed);
  if (packed.length !== entry.packed) throw new UnreadableFile('damaged');
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new UnreadableFile('damaged');
  return inflate(packed, entry.unpacked);
}

async function inflate(packed: Uint8Array<ArrayBuffer>, declared: number): Promise<Uint8Array> {
  const unpacked = new Uint8Array(declared);
  let length = 0;
  try {
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (length + next.value.length > declared) {
        await reader.cancel();
        throw new UnreadableFile('too-large');
      }
      unpacked.set(next.value, length);
      length += next.value.length;
    }
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile('damaged', cause);
  }
  if (length !== declared) throw new UnreadableFile('damaged');
  return unpacked;
}
