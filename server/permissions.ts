import { officesOf } from '../shared/rules/offices/offices-of.ts';
import type { Access } from '../shared/wire/access.ts';
import type { Person } from './person.ts';
import type { Refusal } from './refusal.ts';

/**
 * Null when the person may. `office` is the code of whose it is, null where it is the whole city's; without it, it has still to be
 * found out whose.
 *
 * | the role reaches | it is | gives |
 * |---|---|---|
 * | all | – | null |
 * | none | – | forbidden |
 * | own | one of the person's offices', or not known yet | null |
 * | own | another's, or the city's | other-district |
 */
export function refuse(person: Person, access: Access, office?: string | null): Refusal | null {
  const reach = access[person.role];
  if (reach === 'none') return { refused: 'forbidden' };
  const foreign = reach === 'own' && office !== undefined && (office === null || !officesOf(person).includes(office));
  return foreign ? { refused: 'other-district' } : null;
}
