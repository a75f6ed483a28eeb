import type { After } from './clock.ts';

/** Milliseconds until something is tried again: soon at first, then ever more seldom. */
const pauses = [1_000, 2_000, 5_000, 10_000] as const;

/** How what goes on behind a person's work outlasts a refusal of Excel's: it is tried again by itself, and nobody need know. */
export type TryAgain = {
  /** It did not go: does the task later. One task waits at a time. */
  later(task: () => void): void;
  /** It went. */
  enough(): void;
};

/** `isClosed`: whether nobody wants it any more; then nothing is tried. */
export function createTryAgain(after: After, isClosed: () => boolean): TryAgain {
  let callOff = () => {};
  let times = 0;
  return {
    later(task) {
      callOff();
      if (isClosed()) return;
      callOff = after(pauses[Math.min(times, pauses.length - 1)] ?? 0, () => {
        if (!isClosed()) task();
      });
      times += 1;
    },
    enough() {
      callOff();
      times = 0;
    },
  };
}
