import type { Operation, Seen } from '../../shared/wire/operation.ts';
import type { Refusal } from '../refusal.ts';

/** What each thing's tag looks like in If-Match; a sheet's has its step behind the revision. */
const tags: Record<keyof Seen, RegExp> = {
  revision: /^(\d{1,9})(?:\.\d{1,9})?$/,
  step: /^(\d{1,9})$/,
  register: /^([\x21-\x7e]{1,100})$/,
};

/**
 * What an operation must be told: of what it changes by If-Match, of itself by Idempotency-Key. A weak tag counts too: a
 * proxy that compresses answers makes it of ours.
 */
export function readPrecondition({ ifMatch, keyed }: Operation, headers: Headers): object | Refusal {
  const tag = /^(?:W\/)?"([^"]*)"$/.exec(headers.get('If-Match') ?? '')?.[1] ?? '';
  const seen = ifMatch && tags[ifMatch].exec(tag)?.[1];
  if (ifMatch && seen === undefined) return { refused: 'revision-required' };
  const key = headers.get('Idempotency-Key') ?? '';
  if (keyed && !/^[\x21-\x7e]{1,200}$/.test(key)) return { refused: 'key-required' };
  return {
    ...(ifMatch ? { [ifMatch]: ifMatch === 'register' ? seen : Number(seen) } : {}),
    ...(keyed ? { key } : {}),
  };
}
