import { type Refusal, refuseFields } from '../refusal.ts';
import { nextTurn } from '../slices.ts';
import { findOddSign } from './odd-signs.ts';

/** A body that says it is JSON, is not longer than so many bytes, is UTF-8 and JSON; its text, and what it holds. */
export async function readJson(
  request: Request,
  mostBytes: number,
): Promise<{ text: string; json: unknown } | Refusal> {
  const { headers } = request;
  if (!/^application\/json\s*(;|$)/i.test(headers.get('Content-Type') ?? '')) {
    return { refused: 'unsupported-media-type' };
  }
  const bytes = await readBytes(request, Number(headers.get('Content-Length') ?? 0), mostBytes);
  if (bytes === null) return { refused: 'too-large' };
  if (bytes.length > longBody) await nextTurn();
  const text = decode(bytes);
  return text === null ? { refused: 'invalid-encoding' } : parse(text);
}

/** Refuses a text with signs in it that no text has. */
export function refuseOddSigns({ text, json }: { text: string; json: unknown }): Refusal | null {
  const odd = findOddSign(text, json);
  return odd && { ...refuseFields([{ path: odd.path, message: `has ${odd.sign} in it` }]), refused: 'odd-sign' };
}

/** Bytes that take a few milliseconds to parse: of several at once, one after the other is. */
const longBody = 32 * 1024;

/**
 * Null when it is too long, whatever Content-Length says. Where that is given, Node reads no more than it says, and the
 * whole is taken at once: to ask for the body itself makes a stream of it, which costs a tenth of a submission.
 */
async function readBytes(request: Request, declared: number, most: number): Promise<Buffer | null> {
  if (declared > most) return passBy(request.body, declared);
  if (!(declared > 0)) return readStream(request.body, most);
  const bytes = Buffer.from(await request.arrayBuffer());
  return bytes.length > most ? null : bytes;
}

async function readStream(body: Request['body'], most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** How much of what is too long by its own word is let pass by: who is still sending could not read the refusal. */
const letPass = 16 * 1024 * 1024;

async function passBy(body: Request['body'], bytes: number): Promise<null> {
  if (bytes > letPass) return null;
  let left = bytes;
  for await (const chunk of body ?? []) {
    left -= chunk.byteLength;
    if (left <= 0) break;
  }
  return null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** However it is written, a key called `__proto__` has one of these in it. */
const perhapsPrototype = /__proto__|\\u005f|\\u00(7|6)/i;

/**
 * A key called `__proto__` is refused here, since zod would leave it out without a word. It is looked for where it may be:
 * to ask of each value takes ten times as long as to parse them.
 */
function parse(text: string): { text: string; json: unknown } | Refusal {
  let hostile = false;
  const look = (key: string, value: unknown) => {
    hostile ||= key === '__proto__';
    return value;
  };
  try {
    const json: unknown = perhapsPrototype.test(text) ? JSON.parse(text, look) : JSON.parse(text);
    return hostile ? refuseFields([{ path: '__proto__', message: 'no such field' }]) : { text, json };
  } catch {
    return { refused: 'invalid-json' };
  }
}
