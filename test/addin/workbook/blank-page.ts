import { vi } from 'vitest';

/** A page that wants no font of its own and on which none can be measured: worksheets take the last of the usual ones. */
export function stubBlankPage(): void {
  vi.stubGlobal('document', { querySelector: () => null, createElement: () => ({ getContext: () => null }) });
}
