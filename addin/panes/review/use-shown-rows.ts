import { useRef, useState } from 'react';
import type { Trouble } from '../../outcome.ts';
import type { Shown } from '../../sheets/sight.ts';
import { layRevision, layRevisionCopy, type ShownRevision } from '../../workbook/review/lay-revision.ts';
import type { SheetPlaceOfRow } from '../../workbook/review/selected-places.ts';
import { goToShown, readSelected, type SelectedPlaces } from '../../workbook/review/shown-revision.ts';

export type ShownRows = {
  busy: boolean;
  /** What was laid just now: the rows as they are found again, or a copy of the person's own. */
  laid: 'rows' | 'copy' | null;
  trouble: Trouble | null;
  /** What was done so that the place that was gone to is seen. */
  shown: Shown;
  closeShown(): void;
  show(): Promise<void>;
  /** Lays a copy that can be sorted. */
  copy(): Promise<void>;
  goTo(place: SheetPlaceOfRow): Promise<void>;
  /** What is selected in the shown rows; null where the workbook could not be read. */
  selected(): Promise<SelectedPlaces | null>;
};

/** The reviewed rows in the workbook: laid when they are asked for, and again once something else is reviewed. */
export function useShownRows(revision: ShownRevision): ShownRows {
  const [busy, setBusy] = useState(false);
  const [laid, setLaid] = useState<ShownRows['laid']>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [sight, setSight] = useState<Shown>('as-it-was');
  const current = `${revision.revision.revision} ${revision.before?.revision} ${revision.state}`;
  const shown = useRef<string | null>(null);

  const alone = async <Value>(work: () => Promise<Value | null>): Promise<Value | null> => {
    if (busy) return null;
    setBusy(true);
    setLaid(null);
    setTrouble(null);
    setSight('as-it-was');
    const value = await work();
    setBusy(false);
    return value;
  };
  const lay = async () => {
    const outcome = await layRevision(revision);
    if (outcome.ok) shown.current = current;
    else setTrouble(outcome.trouble);
    return outcome.ok;
  };
  const go = async (place: SheetPlaceOfRow) => {
    const outcome = await goToShown(revision, place);
    if (!outcome.ok) setTrouble(outcome.trouble);
    else if (outcome.value) setSight(outcome.value);
    return !outcome.ok || outcome.value !== null;
  };
  return {
    busy,
    laid,
    trouble,
    shown: sight,
    closeShown: () => setSight('as-it-was'),
    show: async () => setLaid((await alone(lay)) ? 'rows' : null),
    copy: async () => {
      const outcome = await alone(() => layRevisionCopy(revision));
      if (outcome?.ok) setLaid('copy');
      else if (outcome) setTrouble(outcome.trouble);
    },
    goTo: async (place) => {
      await alone(async () => {
        const there = shown.current === current && (await go(place));
        if (!there && (await lay())) await go(place);
        return null;
      });
    },
    selected: () =>
      alone(async () => {
        const outcome = await readSelected(revision);
        if (!outcome.ok) setTrouble(outcome.trouble);
        return outcome.ok ? (outcome.value ?? []) : null;
      }),
  };
}
