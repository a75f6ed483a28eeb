import { type RefObject, useEffect } from 'react';

/**
 * The keyboard's ways through a list of lines, each with its button: `/` goes to the search from wherever nothing is typed,
 * the arrows go from the search to the first line and from line to line. A Thai keyboard types another letter there: the key
 * is known by its place.
 */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const next = nextStop(list.current, event);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [list]);
}

const search = 'input[type=search]';

function nextStop(list: HTMLElement | null, { code, target }: KeyboardEvent): HTMLElement | null | undefined {
  if (!list || !(target instanceof HTMLElement)) return null;
  if (code === 'Slash') return isTyping(target) ? null : list.querySelector<HTMLElement>(search);
  const step = code === 'ArrowDown' ? 1 : code === 'ArrowUp' ? -1 : 0;
  const stops = [...list.querySelectorAll<HTMLElement>(`${search}, li > button:enabled`)];
  return step !== 0 && stops.includes(target) ? stops[stops.indexOf(target) + step] : null;
}

function isTyping(target: HTMLElement): boolean {
  return target.matches('input, textarea, select') || target.isContentEditable;
}
