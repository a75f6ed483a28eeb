import { useEffect, useMemo, useRef, useState } from 'react';
import { prepareAssessment } from '../../../../shared/rules/sheets/assess.ts';
import type { Assignment, Submission } from '../../../../shared/wire/sheets.ts';
import { done, type Trouble } from '../../../outcome.ts';
import { useServices } from '../../../parts/services.ts';
import { singleFlight } from '../../../parts/single-flight.ts';
import { placeName } from '../../../sync/outbox-entry.ts';
import { accessKey } from '../../../workbook/sheets/access-key.ts';
import { lockSheet } from '../../../workbook/sheets/lock-sheet.ts';
import { asItStands, type OpenedSheet } from './open-sheet.ts';
import { useRenewal } from './use-renewal.ts';

/** An open sheet as it stands now: what is decided of it elsewhere comes to be known while it is open. */
export type SheetNow = {
  open: OpenedSheet;
  assignment: Assignment;
  /** The worksheet could not be given its locks; they are set at the next look. */
  trouble: Trouble | null;
  /** Asks the server how the sheet stands, and opens and locks its cells accordingly. Nothing typed is touched. */
  renew(): Promise<void>;
  /** Takes what a call has answered. */
  take(stored: Submission): Promise<void>;
};

/** Keeps an opened sheet up to what the server says of it, looking quietly from time to time. */
export function useSheetNow(opened: OpenedSheet, listed: Assignment): SheetNow {
  const { call } = useServices();
  const [open, setOpen] = useState(opened);
  const [assignment, setAssignment] = useState(listed);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const latest = useRef(opened);

  const [renew, take] = useMemo(() => {
    const take = async (stored: Submission) => {
      const before = latest.current;
      if (stored.step < before.stored.step) return;
      const next = asItStands(before.sheet, stored);
      const locks = accessKey(next.access) !== accessKey(before.sheet.access);
      const locked = locks ? await lockSheet(next) : done(undefined);
      setTrouble(locked.ok ? null : locked.trouble);
      // What the worksheet was not given, it has not: the locks are tried again at the next look.
      const sheet = locked.ok ? next : { ...next, access: before.sheet.access };
      const same = !(locks && locked.ok) && sameRequest(before.sheet, sheet);
      latest.current = {
        ...before,
        stored,
        ...(same ? {} : { sheet, assess: prepareAssessment(sheet) }),
      };
      setOpen(latest.current);
    };
    const renew = singleFlight(async () => {
      const { place } = opened;
      const list = await call('listAssignments', { parameters: {} });
      const mine = list.ok ? list.value.find((one) => placeName(one) === placeName(place)) : undefined;
      if (!mine) return;
      setAssignment(mine);
      const { stored, sheet } = latest.current;
      const moved = mine.step !== stored.step || (mine.cancelled === null) !== (stored.cancelled === null);
      const unlocked = accessKey(asItStands(sheet, stored).access) !== accessKey(sheet.access);
      if (!moved && !unlocked) return;
      const read = await call('readSubmission', { parameters: place });
      if (read.ok) await take(read.value);
    });
    return [renew, take] as const;
  }, [call, opened]);

  useRenewal(renew);
  // The list was read before the sheet: what was decided in between is in one of them only.
  useEffect(() => {
    if (listed.step !== opened.stored.step) void renew();
  }, [listed, opened, renew]);
  return { open, assignment, trouble, renew, take };
}

function sameRequest(one: OpenedSheet['sheet'], other: OpenedSheet['sheet']): boolean {
  return JSON.stringify(one.returned?.request) === JSON.stringify(other.returned?.request);
}
