import { useEffect } from 'react';

/** Milliseconds between looks while the pane is in sight, and the fewest between any two: a click into the pane is one. */
const [pause, fewest] = [60_000, 2_000];

/**
 * Looks for news quietly: every minute, and whenever the pane comes into sight or is turned to again. `renew` must be
 * stable.
 */
export function useRenewal(renew: () => void): void {
  useEffect(() => {
    let last = Date.now();
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < fewest) return;
      last = Date.now();
      renew();
    };
    const timer = setInterval(look, pause);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [renew]);
}
