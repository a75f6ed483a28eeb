import type { PositioningVirtualElement } from '@fluentui/react-components';

/** What can be shown of the pane, by the mark that its element bears. */
export type TourStop = 'what-next' | 'work' | 'help' | 'result' | 'issues' | 'actions' | 'districts';

/** The tours: of an officer's list and of a sheet, of the planning office's city. */
export const tourNames = ['list', 'sheet', 'city'] as const;
export type TourName = (typeof tourNames)[number];

/** What an element bears that a tour stops at. */
export function tourStop(stop: TourStop): { 'data-tour': TourStop } {
  return { 'data-tour': stop };
}

export function findStop(stop: TourStop): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-tour="${stop}"]`);
}

/** In pixels: as much of a stop as a tour points at. A list can be longer than the pane. */
const pointedAt = 48;

/** Brings a stop into sight: the whole of it, or where it begins. */
export function seeStop(stop: TourStop): void {
  const element = findStop(stop);
  const isLong = (element?.offsetHeight ?? 0) > pointedAt;
  element?.scrollIntoView({ block: isLong ? 'start' : 'nearest' });
}

/** What the words stand beside: the beginning of a stop, so that there is room for them below it. */
export function targetOf(stop: TourStop): PositioningVirtualElement | null {
  const element = findStop(stop);
  if (!element) return null;
  return {
    contextElement: element,
    getBoundingClientRect() {
      const { x, y, width, height } = element.getBoundingClientRect();
      return new DOMRect(x, y, width, Math.min(height, pointedAt));
    },
  };
}
