import type { Me } from '../shared/wire/accounts.ts';

/** Who sends a request, as their session says. */
export type Person = Me;
