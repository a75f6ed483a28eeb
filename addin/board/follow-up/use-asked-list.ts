import { useEffect, useRef } from 'react';
import type { NoticeKind } from '../../../shared/rules/notices/notices.ts';
import type { FollowLists } from './follow-lists.ts';

/** A list of whom to follow up that a notice asks for; another object for each press. */
export type AskedList = { list: keyof FollowLists };

/** The list that a notice is about; null where it is about none. */
export function listOfNotice(kind: NoticeKind): AskedList | null {
  if (kind === 'to-review') return { list: 'waiting' };
  return kind === 'districts-overdue' ? { list: 'overdue' } : null;
}

/** Brings the list that is asked for into sight, with the focus, once it is there. `onShown`: it has been. */
export function useAskedList(asked: AskedList | null, onShown: () => void) {
  const lists = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!asked) return;
    const list = lists.current?.querySelector<HTMLElement>(`[data-list=${asked.list}]`);
    list?.scrollIntoView({ block: 'start' });
    list?.focus({ preventScroll: true });
    onShown();
  }, [asked, onShown]);
  return lists;
}
