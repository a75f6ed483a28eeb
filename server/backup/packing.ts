import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';
import type { FileSum } from './manifest.ts';

/** Behind the name of a packed file: whoever has `zstd` unpacks it without this program. */
export const packedEnding = '.zst';

/** Packs a file; gives the sums of both. */
export async function pack(
  file: string,
  target: string,
  signal?: AbortSignal,
): Promise<{ plain: FileSum; packed: FileSum }> {
  const [plain, packed] = [summing(), summing()];
  const out = createWriteStream(target, { flags: 'wx', flush: true });
  await pipeline(createReadStream(file), plain.through, createZstdCompress(), packed.through, out, { signal });
  return { plain: plain.sum(), packed: packed.sum() };
}

/** Unpacks a file. Throws where it has been cut off or is no packed file. */
export async function unpack(file: string, target: string): Promise<{ plain: FileSum; packed: FileSum }> {
  const [plain, packed] = [summing(), summing()];
  const out = createWriteStream(target, { flags: 'wx', flush: true });
  await pipeline(createReadStream(file), packed.through, createZstdDecompress(), plain.through, out);
  return { plain: plain.sum(), packed: packed.sum() };
}

/** The sum of a file as it is read from the disk. */
export async function sumOf(file: string): Promise<FileSum> {
  const { through, sum } = summing();
  await pipeline(createReadStream(file), through, async (chunks) => {
    for await (const _ of chunks);
  });
  return sum();
}

export function isSame(one: FileSum, other: FileSum): boolean {
  return one.bytes === other.bytes && one.sha256 === other.sha256;
}

/** Lets all through, and knows what has come. */
function summing(): { through: Transform; sum(): FileSum } {
  const hash = createHash('sha256');
  let bytes = 0;
  const through = new Transform({
    transform(chunk: Buffer, _, next) {
      bytes += chunk.length;
      hash.update(chunk);
      next(null, chunk);
    },
  });
  return { through, sum: () => ({ bytes, sha256: hash.copy().digest('hex') }) };
}
