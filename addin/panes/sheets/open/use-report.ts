import { useState } from 'react';
import type { SheetPlace } from '../../../../shared/wire/terms.ts';
import { useServices } from '../../../parts/services.ts';
import { placeName } from '../../../sync/outbox-entry.ts';

export const longestReport = 20_000;

export type Report = {
  text: string;
  write(text: string): void;
  /** What stood in the field before the server's text took its place; null when nothing was lost. */
  previous: string | null;
  replace(text: string): void;
  /** The server holds this text now: nothing need be kept here while the field still says the same. */
  stored(text: string): void;
};

/** The quarter's report text. What the server does not hold yet is kept on this computer, for this workbook and sheet. */
export function useReport(workbook: string, place: SheetPlace, stored: string): Report {
  const { keep } = useServices();
  const name = `traimat.report.${workbook}.${placeName(place)}`;
  const [text, setText] = useState(() => keep.read(name) ?? stored);
  const [previous, setPrevious] = useState<string | null>(null);
  return {
    text,
    write(next) {
      keep.write(name, next);
      setText(next);
      setPrevious(null);
    },
    previous,
    replace(next) {
      keep.remove(name);
      setText(next);
      setPrevious(text.trim() !== '' && text !== next ? text : null);
    },
    stored(held) {
      if (keep.read(name) === held) keep.remove(name);
    },
  };
}
