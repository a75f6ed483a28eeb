import type { Me } from '../../shared/wire/schemas.ts';

/** Who sends a request, as their session says. */
export type Person = Me;
