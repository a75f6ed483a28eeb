import type { Context } from 'hono';
import type { Refusal } from '../refusal.ts';

/** A sheet's ETag: its revision, which a save must name, then its step, since a decision changes the sheet as well. */
export function sheetTag({ revision, step }: { revision: number; step: number }): string {
  return `"${revision}.${step}"`;
}

/** An ETag of one number: a review's step, a receipt's revision. */
export function numberTag(number: number): string {
  return `"${number}"`;
}

/**
 * Which revision the caller changes: `"3"`, or the sheet's tag as it was given, `"3.7"`. A weak tag counts too: a proxy
 * that compresses answers makes it of ours.
 */
export function readIfMatch(context: Context): { expectedRevision: number } | Refusal {
  const match = /^(?:W\/)?"(\d{1,9})(?:\.\d{1,9})?"$/.exec(ifMatch(context));
  return match ? { expectedRevision: Number(match[1]) } : { refused: 'revision-required' };
}

/** Which step of the sheet the caller has seen, as its review's tag gave it: `"7"`. */
export function readSeenStep(context: Context): { expectedStep: number } | Refusal {
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch(context));
  return match ? { expectedStep: Number(match[1]) } : { refused: 'revision-required' };
}

function ifMatch(context: Context): string {
  return context.req.header('If-Match')?.trim() ?? '';
}

export function readIdempotencyKey(context: Context): { key: string } | Refusal {
  const key = context.req.header('Idempotency-Key')?.trim() ?? '';
  return /^[\x21-\x7e]{1,200}$/.test(key) ? { key } : { refused: 'key-required' };
}
