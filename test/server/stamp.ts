import type { Stamp } from '../../server/storage/port/author.ts';

/** As if somebody of the planning office had stored it. */
export function stamp(at: string): Stamp {
  return { by: { username: 'planning', displayName: 'สยป.' }, at };
}
