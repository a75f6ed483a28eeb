export type Point = { x: number; y: number };

/** The points of values in order, in a run for each stretch without a gap: nothing is drawn where there is no number. */
export function runsOf(values: (number | null)[]): Point[][] {
  const runs: Point[][] = [];
  values.forEach((y, x) => {
    if (y === null) return;
    const last = runs.at(-1);
    if (last?.at(-1)?.x === x - 1) last.push({ x, y });
    else runs.push([{ x, y }]);
  });
  return runs;
}
