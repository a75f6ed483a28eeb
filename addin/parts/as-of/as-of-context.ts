import { createContext, use } from 'react';
import { useServices } from '../services.ts';

/** Which moment a view is about, and the way to another one. */
export type AsOf = {
  /** The moment of the past as the server is asked for it, an ISO moment with its zone; null for now. */
  moment: string | null;
  look(moment: string | null): void;
};

/** Null where there is no looking back: then everything is about now. */
export const AsOfContext = createContext<AsOf | null>(null);

/** The moment of the past that is shown; null for now, which alone can be decided on and written into the workbook. */
export function useMoment(): string | null {
  return use(AsOfContext)?.moment ?? null;
}

/** What time it is in what is shown: the moment, or now by the server's clock. */
export function useShownTime(): Date {
  const moment = useMoment();
  const { now } = useServices();
  return moment === null ? now() : new Date(moment);
}
