import { createContext, use } from 'react';

/** The pages of the planning office and the administrator; `accounts` is the administrator's alone. */
export const officePages = ['city', 'rosters', 'indicators', 'settings', 'accounts', 'log'] as const;
export type OfficePage = (typeof officePages)[number];

/** Goes to one of the pages; null for those who have only one. */
export const OfficePageContext = createContext<((page: OfficePage) => void) | null>(null);

export function useOfficePage(): ((page: OfficePage) => void) | null {
  return use(OfficePageContext);
}
