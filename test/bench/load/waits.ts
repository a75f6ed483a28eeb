/** How long people waited, by what for, in milliseconds. */
export type Waits = {
  add: (what: string, milliseconds: number) => void;
  /** Of one kind, or of all; an empty list where nobody did that. */
  of: (what?: string) => number[];
  /** A line a kind: how many, p50, p95, at most. */
  lines: () => string[];
};

export function countWaits(): Waits {
  const waits = new Map<string, number[]>();
  return {
    add: (what, milliseconds) => {
      const known = waits.get(what);
      if (known) known.push(milliseconds);
      else waits.set(what, [milliseconds]);
    },
    of: (what) => (what === undefined ? [...waits.values()].flat() : (waits.get(what) ?? [])),
    lines: () =>
      [...waits].map(([what, times]) => {
        const figures = [percentile(times, 0.5), percentile(times, 0.95), percentile(times, 1)];
        return `  ${what.padEnd(34)} ${String(times.length).padStart(6)} ×   ${figures.map(inMilliseconds).join('')}`;
      }),
  };
}

/** Above the lines. */
export const waitsHead = `  ${''.padEnd(34)} ${'calls'.padStart(8)}   ${['p50', 'p95', 'at most'].map((word) => word.padStart(12)).join('')}`;

/** The wait that a share of them (0 to 1) did not exceed: 1 is the longest. */
export function percentile(times: number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function inMilliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`.padStart(12);
}
