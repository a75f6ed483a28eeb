import type { Access } from '../shared/wire/access.ts';
import type { Person } from './person.ts';
import type { Refusal } from './refusal.ts';

/**
 * Null when the person may. `district` is whose it is, null where it is the whole city's; without it, it has still to be
 * found out whose.
 *
 * | the role reaches | it is | gives |
 * |---|---|---|
 * | all | – | null |
 * | none | – | forbidden |
 * | own | the person's district's, or not known yet | null |
 * | own | another's, or the city's | other-district |
 */
export function refuse(person: Person, access: Access, district?: string | null): Refusal | null {
  const reach = access[person.role];
  if (reach === 'none') return { refused: 'forbidden' };
  const foreign = reach === 'own' && district !== undefined && district !== person.district;
  return foreign ? { refused: 'other-district' } : null;
}
