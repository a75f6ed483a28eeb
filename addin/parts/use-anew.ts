import { useEffect, useRef } from 'react';

/** Asks again whenever the round has another number; the first round asks by itself. Keep `reload` stable. */
export function useAnew(round: number, reload: () => void): void {
  const seen = useRef(round);
  useEffect(() => {
    if (seen.current === round) return;
    seen.current = round;
    reload();
  }, [round, reload]);
}
