/** What the pane keeps on this computer between openings: words by name. */
export type Keep = {
  read(name: string): string | null;
  /** False when it could only be kept in memory, until the pane closes. */
  write(name: string, words: string): boolean;
  remove(name: string): void;
  names(prefix: string): string[];
};

/**
 * Keeps in `storage`, and in memory what it will not take: browsers may refuse storage to the iframe that a pane is, and
 * localStorage ends at about 5 MB.
 */
export function createKeep(storage: () => Storage): Keep {
  const memory = new Map<string, string>();
  const stored = <Value>(use: (storage: Storage) => Value): Value | null => {
    try {
      return use(storage());
    } catch {
      return null;
    }
  };
  return {
    read: (name) => memory.get(name) ?? stored((kept) => kept.getItem(name)),
    write(name, words) {
      memory.set(name, words);
      const durable = stored((kept) => {
        kept.setItem(name, words);
        return true;
      });
      if (durable) memory.delete(name);
      return durable === true;
    },
    remove(name) {
      memory.delete(name);
      stored((kept) => kept.removeItem(name));
    },
    names(prefix) {
      const names = stored((kept) => Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '')) ?? [];
      return [...new Set([...names, ...memory.keys()])].filter((name) => name.startsWith(prefix)).sort();
    },
  };
}
