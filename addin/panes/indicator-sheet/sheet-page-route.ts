import { createContext, use } from 'react';
import type { SheetOpened } from './indicator-sheet-pane.tsx';

/** Opens an indicator's page in place of the city, which waits as it is. */
export const SheetPageRoute = createContext<((opened: SheetOpened) => void) | null>(null);

export function useSheetPage(): (opened: SheetOpened) => void {
  const open = use(SheetPageRoute);
  if (!open) throw new Error('useSheetPage outside SheetPageRoute');
  return open;
}
