import { createContext, use, useSyncExternalStore } from 'react';
import type { OpenSheet } from '../../../sheets/open-sheet.ts';
import type { OpenSheetState } from '../../../sheets/open-sheet-state.ts';

export const SheetContext = createContext<OpenSheet | null>(null);

/** The open sheet, for what can be done with it. */
export function useSheet(): OpenSheet {
  const sheet = use(SheetContext);
  if (!sheet) throw new Error('useSheet outside SheetContext');
  return sheet;
}

/** Something that is known of the open sheet: shown anew when it has changed. What `pick` gives is a part of the state. */
export function useSheetState<Part>(pick: (state: OpenSheetState) => Part): Part {
  const { subscribe, state } = useSheet();
  return useSyncExternalStore(subscribe, () => pick(state()));
}
