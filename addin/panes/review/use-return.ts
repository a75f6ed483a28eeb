import { useState } from 'react';
import { itemKey, type ReturnItem } from '../../../shared/terms/review.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { useKept } from '../../parts/use-kept.ts';
import type { SheetPlaceOfRow } from '../../workbook/review/selected-places.ts';
import { emptyReturn, isEmptyReturn, keptReturn, returnName } from './kept-return.ts';
import { withPlaces } from './return-items.ts';

export type ReturnDraft = {
  open: boolean;
  /** Rises each time the person asks for it by name: it is then brought into sight. */
  called: number;
  /** The revision it was begun on where that is not the one that is shown; null otherwise. */
  begunOn: number | null;
  /** It was found on this computer as it had been left. */
  found: boolean;
  empty: boolean;
  message: string;
  items: ReturnItem[];
  /** Whether more was to be added than can be returned at once. */
  full: boolean;
  begin(): void;
  close(): void;
  write(message: string): void;
  add(places: SheetPlaceOfRow[]): void;
  say(item: ReturnItem, message: string): void;
  remove(item: ReturnItem): void;
  /** Empty again, once it has been sent or given up. */
  clear(): void;
};

/** What is to be sent back to the district, while it is put together: kept on this computer until it has been sent. */
export function useReturn(place: SheetPlace, shown: number): ReturnDraft {
  const [kept, setKept] = useKept(returnName(place), keptReturn, emptyReturn(place));
  const [found, setFound] = useState(!isEmptyReturn(kept));
  const [open, setOpen] = useState(found);
  // What was left is gone on with: it is brought into sight.
  const [called, setCalled] = useState(found ? 1 : 0);
  const [full, setFull] = useState(false);
  const { message, items, revision } = kept;
  const put = (changes: { message?: string; items?: ReturnItem[] }) => {
    const next = { ...kept, revision: revision || shown, ...changes };
    setKept(isEmptyReturn(next) ? emptyReturn(place) : next);
  };
  return {
    open,
    called,
    begunOn: revision === 0 || revision === shown ? null : revision,
    found,
    empty: isEmptyReturn(kept),
    message,
    items,
    full,
    begin: () => {
      setOpen(true);
      setCalled(called + 1);
    },
    close: () => setOpen(false),
    write: (words) => put({ message: words }),
    add: (places) => {
      const list = withPlaces(items, places);
      put({ items: list.items });
      setFull(list.full);
      setOpen(true);
    },
    say: (item, words) => put({ items: items.map((each) => (each === item ? { ...each, message: words } : each)) }),
    remove: (item) => {
      put({ items: items.filter((each) => itemKey(each) !== itemKey(item)) });
      setFull(false);
    },
    clear: () => {
      setOpen(false);
      setFound(false);
      setFull(false);
      setKept(emptyReturn(place));
    },
  };
}
