/** Something to time: goes over one batch and returns what it found, so that no work can be left out. */
export type Contender<Batch> = { name: string; run: (batch: Batch) => number };

/** Milliseconds that all batches took, in the middle of the rounds. */
export type Timing = { name: string; median: number };

/**
 * Times contenders by turns, batch by batch, so that whatever else the machine does hits all of them alike; two rounds
 * to warm up. Another one begins each time: nobody always comes to a batch that is not in the processor's cache yet, or
 * after the one that leaves most to tidy up.
 */
export function timeByTurns<Batch>(contenders: Contender<Batch>[], batches: Batch[], rounds: number): Timing[] {
  const results = contenders.map(() => ({ found: new Set<number>(), times: [] as number[] }));
  for (let round = -2; round < rounds; round += 1) {
    const sums = contenders.map(() => ({ found: 0, time: 0 }));
    for (const [position, batch] of batches.entries()) {
      for (let turn = 0; turn < contenders.length; turn += 1) {
        const index = (turn + position + round + contenders.length) % contenders.length;
        const { run } = contenders[index] as Contender<Batch>;
        const sum = sums[index] as (typeof sums)[number];
        const started = performance.now();
        sum.found += run(batch);
        sum.time += performance.now() - started;
      }
    }
    for (const [index, { found, time }] of sums.entries()) {
      results[index]?.found.add(found);
      if (round >= 0) results[index]?.times.push(time);
    }
  }
  return contenders.map(({ name }, index) => {
    const { found, times } = results[index] as (typeof results)[number];
    if (found.size > 1) throw new Error(`${name} found now ${[...found].join(', now ')}`);
    return { name, median: medianOf(times) };
  });
}

function medianOf(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}
