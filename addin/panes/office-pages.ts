import { createContext, use } from 'react';
import type { Role } from '../../shared/wire/access.ts';

/** The pages of the city's offices, in their order; which of them whose is: `pagesOf`. */
export const officePages = ['city', 'work', 'rosters', 'indicators', 'settings', 'accounts', 'log'] as const;
export type OfficePage = (typeof officePages)[number];

/**
 * | role | pages |
 * |---|---|
 * | department | the own work, the city |
 * | planning | all but accounts |
 * | administrator | all but the own work, since it fills no sheet |
 * | viewer | the city |
 */
export function pagesOf(role: Role): readonly [OfficePage, ...OfficePage[]] {
  switch (role) {
    case 'department':
      return ['work', 'city'];
    case 'planning':
      return ['city', 'work', 'rosters', 'indicators', 'settings', 'log'];
    case 'administrator':
      return ['city', 'rosters', 'indicators', 'settings', 'accounts', 'log'];
    default:
      return ['city'];
  }
}

/** Goes to one of the pages; null for those who have only one. */
export const OfficePageContext = createContext<((page: OfficePage) => void) | null>(null);

export function useOfficePage(): ((page: OfficePage) => void) | null {
  return use(OfficePageContext);
}
