import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Assessment } from '../../../../shared/rules/sheets/assess.ts';
import type { SubmissionContent } from '../../../../shared/terms/submission.ts';
import { done, type Outcome, type Trouble } from '../../../outcome.ts';
import { singleFlight } from '../../../parts/single-flight.ts';
import type { SheetReading } from '../../../workbook/sheets/district-sheet.ts';
import { readSheet } from '../../../workbook/sheets/read-sheet.ts';
import type { OpenedSheet } from './open-sheet.ts';
import type { Watch } from './use-opened-sheet.ts';

/** The sheet as it was read, what would be sent of it, and what that amounts to. */
export type Checked = { reading: SheetReading; content: SubmissionContent; assessment: Assessment };

/** What belongs to a sheet's content and stands in the pane. */
export type Words = Pick<SubmissionContent, 'report' | 'answers'>;

export type SeenContent = Pick<SheetReading, 'rows' | 'notApplicable'>;

export type LiveReading = Pick<Checked, 'reading' | 'assessment'> & {
  /** What the sheet held when it was last seen whole; null when it has not been since it was opened. */
  lastSeen(): SeenContent | null;
  trouble: Trouble | null;
  /** Reads the sheet anew and checks it; what it gives was read after the call. */
  check(): Promise<Outcome<Checked>>;
};

/** Milliseconds of quiet after a change before the sheet is read: a paste or a fill brings a burst of events. */
const quiet = 150;

/** The sheet as it stands now: read and checked after every change, together with what is written in the pane. */
export function useLiveReading({ sheet, opened, assess }: OpenedSheet, words: Words, ear: Watch['ear']): LiveReading {
  const said = useRef(words);
  said.current = words;
  const [checked, setChecked] = useState(() => checkedBy(assess, opened.reading, words));
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const last = useRef<SeenContent | null>(whole(opened.reading));

  const read = useMemo(
    () =>
      singleFlight(async (): Promise<Outcome<Checked>> => {
        const reading = await readSheet(sheet);
        if (!reading.ok) {
          setTrouble(reading.trouble);
          return reading;
        }
        last.current = whole(reading.value) ?? last.current;
        const fresh = checkedBy(assess, reading.value, said.current);
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

  // The rules ask of the report only whether there is one: the rows are not checked again at every key typed into it.
  const blank = isBlank(words.report);
  const { reading, assessment } = useMemo(
    () =>
      checked.assess === assess && isBlank(checked.content.report) === blank
        ? checked
        : checkedBy(assess, checked.reading, { report: blank ? '' : '…' }),
    [assess, checked, blank],
  );
  return { reading, assessment, trouble, check, lastSeen: () => last.current };
}

/** `assess` is kept beside: when something else is asked for meanwhile, the same reading is judged anew. */
function checkedBy(assess: OpenedSheet['assess'], reading: SheetReading, words: Words) {
  const content: SubmissionContent = { rows: reading.rows, notApplicable: reading.notApplicable, ...words };
  return { reading, content, assessment: assess(content), assess };
}

function isBlank(report: string): boolean {
  return report.trim() === '';
}

/** What a reading holds, if nothing is lost of it: no table, column or row is missing. */
function whole({ rows, notApplicable, damage }: SheetReading): SeenContent | null {
  return damage.some(({ kind }) => kind.endsWith('-missing')) ? null : { rows, notApplicable };
}
