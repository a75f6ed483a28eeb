import { type Group, groups } from './groups.ts';

/** What is read again and again, in memory until something of its group is written, here or by another process. */
export type Kept = {
  /** What was loaded last under a key; loads it where it is not kept. What is given is shared and must not be changed. */
  read<Value>(group: Group, key: string, load: () => Promise<Value>): Promise<Value>;
};

/** What other processes have written. */
export type Changes = {
  /** The groups that they have written in since this was asked last; all of them while that cannot be known. */
  heard(): readonly Group[];
};

/** Whatever is asked for by keys that callers choose must not fill the memory: a group with so many begins anew. */
const most = 10_000;

/** Asks for what other processes have written, and has what is kept of it forgotten. */
export type Hearing = {
  /**
   * Once for all that is done at one stretch: what comes in later is answered after another hearing. Not once a look at the
   * network: what is done after one look would be heard for what the next one brings in.
   */
  hear(): void;
  hearNow(): void;
};

/**
 * `forget` is told what was written here, after the commit and before anybody is told of it; `heard` is told when others
 * have written anything.
 */
export function createKept(
  changes: Changes,
  heard: () => void = () => {},
): Kept & Hearing & { forget(written: Iterable<Group>): void } {
  const kept = Object.fromEntries(groups.map((group) => [group, new Map()])) as Record<Group, Map<string, unknown>>;
  // A new map, so that what was begun to be loaded before is not kept after.
  const forget = (written: Iterable<Group>) => {
    for (const group of written) kept[group] = new Map();
  };
  const hearNow = () => {
    const written = changes.heard();
    if (written.length === 0) return;
    forget(written);
    heard();
  };
  let asked = false;
  const hear = () => {
    if (asked) return;
    asked = true;
    process.nextTick(() => {
      asked = false;
    });
    hearNow();
  };
  return {
    forget,
    hear,
    hearNow,
    read<Value>(group: Group, key: string, load: () => Promise<Value>) {
      hear();
      const values = kept[group] as Map<string, Promise<Value>>;
      const known = values.get(key);
      if (known) return known;
      if (values.size >= most) values.clear();
      const loading = load();
      values.set(key, loading);
      loading.catch(() => values.delete(key));
      return loading;
    },
  };
}
