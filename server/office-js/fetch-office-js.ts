import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Brings office.js and all that it loads for Excel from Microsoft's network into a folder, as a whole or not at all. */

export type Fetched =
  | { kind: 'fetched'; files: number; bytes: number }
  | { kind: 'failed'; file: string; reason: string };

/** Excel's files of each platform, what they share, and the words of a language: found by name among the package's. */
const needed = [
  /^office\.js$/,
  /^excel-(web|win32|mac|ios|winrt|android)-16\.\d\d(-core)?\.js$/,
  /^(o15apptofilemappingtable|es6-promise)\.js$/,
  /^telemetry\/[a-z_]+(?<!\.debug)\.js$/,
  /^(th-th|en-us|en-gb)\/office_strings\.js$/,
];

/** The network lists no files, so the names are those of the package, which is a copy of it. */
export async function neededFiles(packaged: string): Promise<string[]> {
  const all = await readdir(packaged, { recursive: true });
  return all
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => needed.some((pattern) => pattern.test(name)))
    .sort();
}

/**
 * Fetches each file beside the folder first, and then puts it in the folder's place: a server that runs meanwhile has
 * the old copy or the new one. Nothing stays where one of them is not to be had.
 */
export async function fetchOfficeJs(
  from: string,
  files: string[],
  folder: string,
  get: typeof fetch = fetch,
): Promise<Fetched> {
  const beside = `${folder}.new`;
  await rm(beside, { recursive: true, force: true });
  let bytes = 0;
  for (const file of files) {
    const answer = await bring(new URL(file, from), get);
    if (typeof answer === 'string') {
      await rm(beside, { recursive: true, force: true });
      return { kind: 'failed', file, reason: answer };
    }
    await mkdir(dirname(join(beside, file)), { recursive: true });
    await writeFile(join(beside, file), answer);
    bytes += answer.byteLength;
  }
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
  return { kind: 'fetched', files: files.length, bytes };
}

/** A script, or why it is not there in words: a gateway may well answer with a page of its own and call it a success. */
async function bring(address: URL, get: typeof fetch): Promise<Uint8Array | string> {
  try {
    const answer = await get(address, { signal: AbortSignal.timeout(60_000) });
    if (!answer.ok) return `HTTP ${answer.status}`;
    const type = answer.headers.get('Content-Type') ?? '';
    if (!type.includes('javascript')) return `not a script: ${type || 'no Content-Type'}`;
    const content = new Uint8Array(await answer.arrayBuffer());
    return content.byteLength > 0 ? content : 'empty';
  } catch (error) {
    return error instanceof Error ? `${error.message}${error.cause ? `: ${error.cause}` : ''}` : String(error);
  }
}
