import { vi } from 'vitest';

/** A page without settings, in which nothing can be drawn: the add-in takes the last of the usual fonts. */
export function stubPage(): void {
  vi.stubGlobal('document', {
    querySelector: () => null,
    createElement: () => ({ getContext: () => null }),
  });
}
