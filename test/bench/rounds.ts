/** Something to time: goes over everything once and returns what it found, so that no work can be left out. */
export type Contender = { name: string; run: () => number };

/** Milliseconds of one pass. */
export type Timing = { name: string; median: number };

/**
 * Times contenders by turns, so that whatever else the machine does hits all of them alike; two rounds to warm up. The
 * order is another one in each round: nobody always follows the one that leaves most to tidy up.
 */
export function timeByTurns(contenders: Contender[], rounds: number): Timing[] {
  const passes = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  const counts = new Map<string, number>();
  for (let round = -2; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const { name, run } = contenders[(turn + round + contenders.length) % contenders.length] as Contender;
      const started = performance.now();
      const count = run();
      const took = performance.now() - started;
      if ((counts.get(name) ?? count) !== count)
        throw new Error(`${name} found ${count}, and ${counts.get(name)} before`);
      counts.set(name, count);
      if (round >= 0) passes.get(name)?.push(took);
    }
  }
  return [...passes].map(([name, times]) => ({ name, median: medianOf(times) }));
}

function medianOf(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}
