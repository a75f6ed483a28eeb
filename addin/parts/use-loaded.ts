import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome, Trouble } from '../outcome.ts';

/** What was asked for, on its way or come; a reload that fails keeps what came before beside its trouble. */
export type Loaded<Value> = {
  value: Value | null;
  trouble: Trouble | null;
  loading: boolean;
  reload(): void;
  /** Asks again without a word: what is shown stays until the answer is there, and if there is none. */
  renew(): void;
};

/** Loads when the pane appears and whenever `load` changes (keep it stable by useCallback); only the latest answer counts. */
export function useLoaded<Value>(load: () => Promise<Outcome<Value>>): Loaded<Value> {
  const [state, setState] = useState<{ value: Value | null; trouble: Trouble | null; loading: boolean }>({
    value: null,
    trouble: null,
    loading: true,
  });
  const latest = useRef(0);
  const loading = useRef(false);
  const reload = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    loading.current = true;
    setState((now) => ({ ...now, loading: true }));
    void load().then((outcome) => {
      if (mine !== latest.current) return;
      loading.current = false;
      if (outcome.ok) setState({ value: outcome.value, trouble: null, loading: false });
      else setState((now) => ({ ...now, trouble: outcome.trouble, loading: false }));
    });
  }, [load]);
  const renew = useCallback(() => {
    if (loading.current) return;
    latest.current += 1;
    const mine = latest.current;
    void load().then((outcome) => {
      if (mine === latest.current && outcome.ok) setState({ value: outcome.value, trouble: null, loading: false });
    });
  }, [load]);
  useEffect(() => {
    reload();
    return () => {
      latest.current += 1;
    };
  }, [reload]);
  return { ...state, reload, renew };
}
