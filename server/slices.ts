import { setImmediate } from 'node:timers/promises';

/** Milliseconds that one piece of long work may take before others are answered. */
const slice = 12;

/**
 * Long work, a piece at a time: to be awaited between pieces. It goes on at once while a slice lasts, and after it lets
 * those be answered who wait meanwhile.
 */
export function inSlices(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < slice) return;
    await setImmediate();
    began = performance.now();
  };
}
