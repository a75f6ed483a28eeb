import type { Role } from '../shared/wire/accounts.ts';
import type { Person } from './auth/person.ts';
import type { Refusal } from './refusal.ts';

export type Action =
  | 'read-sheet'
  | 'write-sheet'
  | 'read-roster'
  | 'read-receipt'
  | 'read-consolidation'
  | 'read-overview'
  | 'review-sheet'
  | 'set-days'
  | 'cancel-indicator'
  | 'set-scale'
  | 'read-draft'
  | 'publish-indicator'
  | 'change-register'
  | 'change-targets';

/** `own`: of the person's own district. */
const permissions: Record<Action, Record<Role, 'all' | 'own' | 'none'>> = {
  'read-sheet': { district: 'own', planning: 'all', administrator: 'all', viewer: 'all' },
  'write-sheet': { district: 'own', planning: 'none', administrator: 'none', viewer: 'none' },
  'read-roster': { district: 'own', planning: 'all', administrator: 'all', viewer: 'all' },
  'read-receipt': { district: 'own', planning: 'all', administrator: 'all', viewer: 'all' },
  'read-consolidation': { district: 'none', planning: 'all', administrator: 'all', viewer: 'all' },
  'read-overview': { district: 'own', planning: 'all', administrator: 'all', viewer: 'all' },
  'review-sheet': { district: 'none', planning: 'all', administrator: 'none', viewer: 'none' },
  'set-days': { district: 'none', planning: 'all', administrator: 'all', viewer: 'none' },
  'cancel-indicator': { district: 'none', planning: 'all', administrator: 'all', viewer: 'none' },
  'set-scale': { district: 'none', planning: 'all', administrator: 'all', viewer: 'none' },
  'read-draft': { district: 'none', planning: 'all', administrator: 'all', viewer: 'none' },
  'publish-indicator': { district: 'none', planning: 'none', administrator: 'all', viewer: 'none' },
  'change-register': { district: 'none', planning: 'all', administrator: 'all', viewer: 'none' },
  'change-targets': { district: 'none', planning: 'all', administrator: 'all', viewer: 'none' },
};

/** Null when the person may do it; `district` is whose sheet it is, null for the whole city's. */
export function refuse(person: Person, action: Action, district: string | null): Refusal | null {
  const reach = permissions[action][person.role];
  if (reach === 'all') return null;
  if (reach === 'none') return { refused: 'forbidden' };
  return person.district === district ? null : { refused: 'other-district' };
}
