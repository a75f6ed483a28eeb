import { useMemo } from 'react';
import { useSheetState } from '../open/sheet-context.ts';
import { type ToDo, toDos } from './to-dos.ts';

/** What there is to do in the open sheet, if it was given back. */
export function useToDos(): ToDo[] {
  const indicator = useSheetState(({ sheet }) => sheet.indicator);
  const returned = useSheetState(({ stored }) => stored.returned);
  const rows = useSheetState(({ reading }) => reading.rows);
  const given = useSheetState(({ answers }) => answers.given);
  return useMemo(() => (returned ? toDos(indicator, returned, rows, given) : []), [indicator, returned, rows, given]);
}
