import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { done, type Outcome, type Trouble } from '../../outcome.ts';
import { singleFlight } from '../../parts/single-flight.ts';
import type { FormSheet } from '../../workbook/forms/form-sheet.ts';
import { openForm, readForm } from '../../workbook/forms/open-form.ts';

/** Milliseconds of quiet after a change before the sheet is read: a paste or a fill brings a burst of events. */
const quiet = 150;

export type OpenFormSheet = {
  /** The rows as they stand now; null until the worksheet is there, and when its table has been taken apart. */
  rows: EntryRow[] | null;
  gone: boolean;
  trouble: Trouble | null;
  /** Reads the worksheet again; what it gives was read after the call, null where the table is gone. */
  read(): Promise<Outcome<EntryRow[] | null>>;
  /** Brings the worksheet up, or lays it. `afresh`: in the place of the one that is there. */
  open(form: FormSheet, afresh?: boolean): Promise<void>;
};

/** A form's worksheet while the pane shows it: opened once, then read after every change. */
export function useFormSheet(form: FormSheet): OpenFormSheet {
  const [state, setState] = useState<{ rows: EntryRow[] | null; gone: boolean; trouble: Trouble | null }>({
    rows: null,
    gone: false,
    trouble: null,
  });
  const shown = useRef(form);
  const stop = useRef<(() => Promise<void>) | null>(null);
  const left = useRef(false);

  const read = useMemo(
    () =>
      singleFlight(async (): Promise<Outcome<EntryRow[] | null>> => {
        const outcome = await readForm(shown.current);
        if (!outcome.ok) setState((now) => ({ ...now, trouble: outcome.trouble }));
        else setState({ rows: outcome.value, gone: outcome.value === null, trouble: null });
        return outcome.ok ? done(outcome.value) : outcome;
      }),
    [],
  );

  const open = useCallback(
    async (wanted: FormSheet, afresh = false) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const hear = () => {
        clearTimeout(timer);
        timer = setTimeout(() => void (left.current || read()), quiet);
      };
      await stop.current?.();
      stop.current = null;
      shown.current = wanted;
      const opened = await openForm(wanted, hear, afresh);
      if (!opened.ok) return setState((now) => ({ ...now, trouble: opened.trouble }));
      if (left.current) return void opened.value.stopWatching();
      stop.current = opened.value.stopWatching;
      setState({ rows: opened.value.rows, gone: false, trouble: null });
    },
    [read],
  );

  const first = useRef(form);
  useEffect(() => {
    left.current = false;
    void open(first.current);
    return () => {
      left.current = true;
      void stop.current?.();
      stop.current = null;
    };
  }, [open]);
  return { ...state, read, open };
}
