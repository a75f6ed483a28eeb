import type { Receipt } from '../../../shared/wire/sheets.ts';

/** A key belongs to the account that sent it. `hash` is that of the place and the body. */
export type IdempotentRequest = { username: string; key: string; hash: string };

export type EarlierAnswer = { kind: 'none' } | { kind: 'replayed'; receipt: Receipt } | { kind: 'key-reused' };
