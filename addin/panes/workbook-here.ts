import { createContext, use } from 'react';

/** Whether a workbook stands beside what is shown: in Excel yes, in the administrators' page in a browser no. */
export const WorkbookHere = createContext(true);

export function useWorkbookHere(): boolean {
  return use(WorkbookHere);
}
