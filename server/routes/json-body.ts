import { maximumBodyBytes } from '../../shared/wire/sheets.ts';
import { type Refusal, refuseFields } from '../refusal.ts';

/** Reads a body that says it is JSON, is not too long, and is JSON. */
export async function readJson({ headers, body }: Request): Promise<{ json: unknown } | Refusal> {
  if (!/^application\/json\s*(;|$)/i.test(headers.get('Content-Type') ?? '')) {
    return { refused: 'unsupported-media-type' };
  }
  const declared = Number(headers.get('Content-Length') ?? 0);
  const text = declared > maximumBodyBytes ? null : await readText(body);
  return text === null ? { refused: 'too-large' } : parse(text);
}

/** The body as text; null when it is too long, whatever Content-Length says. */
async function readText(body: Request['body']): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maximumBodyBytes) return null;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** A key called `__proto__` is refused here, since zod would leave it out without a word. */
function parse(text: string): { json: unknown } | Refusal {
  let hostile = false;
  try {
    const json: unknown = JSON.parse(text, (key, value) => {
      hostile ||= key === '__proto__';
      return value;
    });
    return hostile ? refuseFields([{ path: '__proto__', message: 'no such field' }]) : { json };
  } catch {
    return { refused: 'invalid-json' };
  }
}
