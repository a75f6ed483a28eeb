import type { MouseEvent } from 'react';

/** Whether a press on a link asks for another tab or window: then the browser goes, not the page. */
export function opensElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}
