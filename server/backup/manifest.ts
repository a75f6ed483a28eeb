import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { factNames } from '../../shared/terms/log.ts';

/** The file of a backup that says what the others are. */
export const manifestFile = 'manifest.json';

/** Of how a backup lies on the disk. A program reads its own and earlier ones. */
export const formatVersion = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const anchor = z.strictObject({ link: z.int().positive(), hash });

/** A file by its bytes, and the SHA-256 of them. */
const file = z.strictObject({ bytes: z.int().nonnegative(), sha256: hash });
export type FileSum = z.infer<typeof file>;

const manifest = z.strictObject({
  format: z.literal(formatVersion),
  madeAt: z.iso.datetime(),
  /** The program's version. */
  program: z.string(),
  kind: z.enum(['sqlite', 'postgres']),
  /** The steps that the tables had taken. */
  migrations: z.array(z.string()),
  /** Its address, and the hash of its log's first link, which no two installations have alike. */
  installation: z.strictObject({ origin: z.string(), firstLink: hash.nullable() }),
  /** The last link of the log; null of a database that is older than the log, or has nothing in it. */
  last: anchor.nullable(),
  /** Rows by table. */
  counts: z.partialRecord(z.enum([...factNames, 'log']), z.int().nonnegative()),
  /** What lies beside this file. */
  part: z.strictObject({ name: z.string().regex(/^[\w.-]+$/), ...file.shape }),
  /** The database file that comes out of the part; null of a dump, which makes none. */
  database: file.nullable(),
});
export type Manifest = z.infer<typeof manifest>;

/** What can be said of a backup's manifest. */
export type ReadManifest =
  | { kind: 'manifest'; manifest: Manifest }
  | { kind: 'missing' }
  | { kind: 'unreadable' }
  | { kind: 'later-format'; format: number };

export async function readManifest(folder: string): Promise<ReadManifest> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => null);
  if (text === null) return { kind: 'missing' };
  const json = parseJson(text);
  const parsed = manifest.safeParse(json);
  if (parsed.success) return { kind: 'manifest', manifest: parsed.data };
  const { data } = z.looseObject({ format: z.int() }).safeParse(json);
  return data && data.format > formatVersion ? { kind: 'later-format', format: data.format } : { kind: 'unreadable' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
