import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Assessment } from '../../shared/rules/assess.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import { done, type Outcome, type Trouble } from '../outcome.ts';
import type { SheetReading } from '../workbook/entry-sheet.ts';
import { readEntrySheet } from '../workbook/read-entry-sheet.ts';
import type { OpenedSheet } from './open-sheet.ts';
import { singleFlight } from './single-flight.ts';
import type { Watch } from './use-opened-sheet.ts';

export type Checked = { reading: SheetReading; assessment: Assessment };

export type LiveReading = Checked & {
  /** The rows as they were last seen whole; null when they have not been since the sheet was opened. */
  lastRows(): EntryRow[] | null;
  trouble: Trouble | null;
  /** Reads the sheet anew and checks it; what it gives was read after the call. */
  check(): Promise<Outcome<Checked>>;
};

/** Milliseconds of quiet after a change before the sheet is read: a paste or a fill brings a burst of events. */
const quiet = 150;

/** The sheet as it stands now: read and checked after every change. */
export function useLiveReading({ sheet, opened, assess }: OpenedSheet, ear: Watch['ear']): LiveReading {
  const [checked, setChecked] = useState<Checked>(() => {
    const { reading } = opened;
    return { reading, assessment: assess(reading.rows) };
  });
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const last = useRef<EntryRow[] | null>(rowsSeen(opened.reading));

  const read = useMemo(
    () =>
      singleFlight(async (): Promise<Outcome<Checked>> => {
        const reading = await readEntrySheet(sheet);
        if (!reading.ok) {
          setTrouble(reading.trouble);
          return reading;
        }
        last.current = rowsSeen(reading.value) ?? last.current;
        const fresh = { reading: reading.value, assessment: assess(reading.value.rows) };
        setTrouble(null);
        setChecked(fresh);
        return done(fresh);
      }),
    [sheet, assess],
  );
  const check = useCallback(() => read(), [read]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    ear.current = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), quiet);
    };
    return () => {
      clearTimeout(timer);
      ear.current = () => {};
    };
  }, [ear, read]);

  return { ...checked, trouble, check, lastRows: () => last.current };
}

/** Rows that lost nothing: no table, column or row is missing. */
function rowsSeen({ rows, damage }: SheetReading): EntryRow[] | null {
  return damage.some(({ kind }) => kind.endsWith('-missing')) ? null : rows;
}
