import { useCallback, useEffect, useRef, useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Period } from '../../../shared/terms/period.ts';
import { after } from '../../sheets/clock.ts';
import { createTryAgain } from '../../sheets/try-again.ts';
import { type CitySelection, readCitySelection } from '../../workbook/city/city-district.ts';
import { watchSelection } from '../../workbook/city/watch-selection.ts';

/** Milliseconds that a selection rests before it is looked at: a key held down moves it over many rows. */
const rest = 150;

const nothing: CitySelection = { title: null, office: null };

/**
 * The city's worksheet in the workbook, and the office whose row is selected there; looked at again whenever the
 * selection moves, and by `look`. What cannot be read just now, such as a cell being typed in, leaves it as it was.
 */
export function useCitySelection(indicator: Indicator, { fiscalYear, quarter }: Period) {
  const [selection, setSelection] = useState<CitySelection>(nothing);
  const latest = useRef(0);
  const timer = useRef<number | undefined>(undefined);
  const look = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      latest.current += 1;
      const mine = latest.current;
      void readCitySelection({ indicator, period: { fiscalYear, quarter } }).then((outcome) => {
        if (outcome.ok && mine === latest.current) setSelection(outcome.value);
      });
    }, rest);
  }, [indicator, fiscalYear, quarter]);
  useEffect(() => {
    look();
    const stop = followSelection(look);
    return () => {
      window.clearTimeout(timer.current);
      latest.current += 1;
      stop();
    };
  }, [look]);
  return { ...selection, look };
}

/** Follows the selection until it is told to stop; where Excel does not let it, it begins later. */
function followSelection(onMove: () => void): () => void {
  let closed = false;
  let stopWatching = async () => {};
  const tryAgain = createTryAgain(after, () => closed);
  const begin = async () => {
    const watch = await watchSelection(onMove);
    if (!watch.ok) return tryAgain.later(() => void begin());
    if (closed) return watch.value();
    stopWatching = watch.value;
  };
  void begin();
  return () => {
    closed = true;
    void stopWatching();
  };
}
