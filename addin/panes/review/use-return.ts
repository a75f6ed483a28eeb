import { useState } from 'react';
import { itemKey, type ReturnItem } from '../../../shared/terms/review.ts';
import type { SheetPlaceOfRow } from '../../workbook/review/selected-places.ts';
import { withPlaces } from './return-items.ts';

export type ReturnDraft = {
  open: boolean;
  /** Rises each time the person asks for it by name: it is then brought into sight. */
  called: number;
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
  /** Empty again, once it has been sent. */
  clear(): void;
};

/** What is to be sent back to the district, while it is put together: kept until it has been sent. */
export function useReturn(): ReturnDraft {
  const [open, setOpen] = useState(false);
  const [called, setCalled] = useState(0);
  const [message, setMessage] = useState('');
  const [list, setList] = useState<{ items: ReturnItem[]; full: boolean }>({ items: [], full: false });
  const { items } = list;
  const others = (item: ReturnItem) => items.filter((each) => itemKey(each) !== itemKey(item));
  return {
    open,
    called,
    message,
    ...list,
    begin: () => {
      setOpen(true);
      setCalled(called + 1);
    },
    close: () => setOpen(false),
    write: setMessage,
    add: (places) => {
      setList(withPlaces(items, places));
      setOpen(true);
    },
    say: (item, words) =>
      setList({ ...list, items: items.map((each) => (each === item ? { ...each, message: words } : each)) }),
    remove: (item) => setList({ items: others(item), full: false }),
    clear: () => {
      setOpen(false);
      setMessage('');
      setList({ items: [], full: false });
    },
  };
}
