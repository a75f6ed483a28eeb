import type { Context } from 'hono';
import type { Refusal } from '../refusal.ts';

/** An ETag as the server writes it for a revision. */
export function revisionTag(revision: number): string {
  return `"${revision}"`;
}

/** Which revision the caller changes. A weak tag counts too: a proxy that compresses answers makes it of ours. */
export function readIfMatch(context: Context): { expectedRevision: number } | Refusal {
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(context.req.header('If-Match')?.trim() ?? '');
  return match ? { expectedRevision: Number(match[1]) } : { refused: 'revision-required' };
}

export function readIdempotencyKey(context: Context): { key: string } | Refusal {
  const key = context.req.header('Idempotency-Key')?.trim() ?? '';
  return /^[\x21-\x7e]{1,200}$/.test(key) ? { key } : { refused: 'key-required' };
}
