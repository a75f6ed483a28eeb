import type { Counting } from './counting.ts';
import { takeTry } from './take-try.ts';

/** A few tries are free; each one after them begins a wait, twice as long as the one before, up to the longest. */
export type Ladder = {
  /** Null when it may be tried now, which counts; else the seconds until then, and a try that is too early changes nothing. */
  climb(key: string): Promise<number | null>;
  /** Forgets every try of a key. */
  forgive(key: string): Promise<void>;
  /** Takes one try back. */
  takeBack(key: string): Promise<void>;
};

/** Seconds throughout. `forget`: after so long the free tries are there again. */
export type Steps = { free: number; first: number; longest: number; forget: number };

/** `name`: what is counted by it is counted apart. */
export function createLadder(count: Counting, name: string, { free, first, longest, forget }: Steps): Ladder {
  const tries = count({ name: `${name} tries`, points: free, duration: forget });
  const waits = count({ name: `${name} waits`, points: 1, duration: longest });
  const waited = count({ name: `${name} waited`, points: Number.MAX_SAFE_INTEGER, duration: forget });
  return {
    async climb(key) {
      if ((await takeTry(tries, key)) === null) return null;
      const before = (await waited.get(key))?.consumedPoints ?? 0;
      const wait = Math.min(first * 2 ** before, longest);
      const seconds = await takeTry(waits, key, wait);
      if (seconds === null) await waited.penalty(key);
      return seconds;
    },
    async forgive(key) {
      for (const counted of [tries, waits, waited]) await counted.delete(key);
    },
    async takeBack(key) {
      await tries.reward(key);
    },
  };
}
