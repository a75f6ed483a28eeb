import { afterAll, vi } from 'vitest';

/** Files share their worker's modules: what one has put in place of a page's globals is gone before the next begins. */
afterAll(() => {
  vi.unstubAllGlobals();
});
