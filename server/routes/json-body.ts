import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { maximumBodyBytes } from '../../shared/wire/sheets.ts';
import type { Refusal } from '../refusal.ts';

/** Reads a body that says it is JSON, is not too long, and is JSON. */
export async function readJson(context: Context): Promise<{ body: unknown } | Refusal> {
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('Content-Type') ?? '')) {
    return { refused: 'unsupported-media-type' };
  }
  const text = await readText(context);
  if (text === null) return { refused: 'too-large' };
  try {
    return { body: JSON.parse(text) };
  } catch {
    return { refused: 'invalid-json' };
  }
}

/** The body as text; null when it is too long, whatever Content-Length says. */
async function readText(context: Context): Promise<string | null> {
  let tooLong = false;
  const note = () => {
    tooLong = true;
    return new Response();
  };
  await bodyLimit({ maxSize: maximumBodyBytes, onError: note })(context, async () => {});
  return tooLong ? null : context.req.text();
}
