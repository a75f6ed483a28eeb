/** Scores as they are typed, `100 95 0`: each once, the highest first; null where one is no number of 0 to 1,000. */
export function readScoreValues(written: string): number[] | null {
  const parts = written.split(/[\s,;]+/).filter((part) => part !== '');
  const values = parts.map((part) => (/^\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  if (values.length === 0 || values.some((value) => Number.isNaN(value) || value > 1_000)) return null;
  return [...new Set(values)].sort((one, other) => other - one);
}
