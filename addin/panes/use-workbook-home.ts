import { useState } from 'react';
import { useServices } from '../parts/services.ts';
import { findHome, settleHere, type WorkbookHome } from '../sheets/workbook-home.ts';
import { workbookAddress } from '../workbook/workbook-address.ts';

/** Where the workbook of this id was last worked with, and the way to say that it is this file from now on. */
export function useWorkbookHome(workbook: string): { home: WorkbookHome; address: string; settle(): void } {
  const { keep } = useServices();
  const [address] = useState(workbookAddress);
  const [home, setHome] = useState(() => findHome(keep, workbook, address));
  const settle = () => {
    settleHere(keep, workbook, address);
    setHome({ at: 'home' });
  };
  return { home, address, settle };
}
