import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { TourName } from './tour-stops.ts';

type Touring = { running: TourName | null; run(tour: TourName | null): void };

const TouringContext = createContext<Touring>({ running: null, run: () => {} });

/** Around all pages that can be shown around: one tour runs at a time. */
export function Touring({ children }: { children: ReactNode }) {
  const [running, run] = useState<TourName | null>(null);
  const touring = useMemo(() => ({ running, run }), [running]);
  return <TouringContext value={touring}>{children}</TouringContext>;
}

export function useTouring(): Touring {
  return use(TouringContext);
}
