import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { answerWith, type Content, contentOf, type Encoding } from './content.ts';
import type { Environment } from './environment.ts';

/** What built and packaged files are called: so a path with `..`, an empty part or an encoded sign names none. */
const plainPath = /^(?:\/[\w@-][\w@.-]*)+$/;

const endings: Record<Encoding, string> = { br: '.br', gzip: '.gz' };

/** Hands out the files of a folder that paths name behind a prefix. Each is read and pressed once, until it is another. */
export function files(folder: string, cacheControl: string, prefix = ''): MiddlewareHandler<Environment> {
  const contentAt = readContents();
  return async (context, next) => {
    const path = context.req.path.slice(prefix.length);
    const content = plainPath.test(path) ? await contentAt(join(folder, path)) : null;
    return content ? answerWith(context, content, cacheControl) : next();
  };
}

/** Reads files as content that is kept; null for what is no file. */
function readContents(): (file: string) => Promise<Content | null> {
  const kept = new Map<string, { version: string; content: Content }>();
  return async (file) => {
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return null;
    const version = `${found.size} ${found.mtimeMs}`;
    const known = kept.get(file);
    if (known?.version === version) return known.content;
    const type = getMimeType(file) ?? 'application/octet-stream';
    const content = contentOf(type, await readFile(file), (encoding) => readBeside(file, encoding, found.mtimeMs));
    kept.set(file, { version, content });
    return content;
  };
}

/** The form that was made when the pages were built; not that of an older build. */
async function readBeside(file: string, encoding: Encoding, since: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const beside = `${file}${endings[encoding]}`;
  const found = await stat(beside).catch(() => null);
  return found && found.mtimeMs >= since ? readFile(beside) : null;
}
