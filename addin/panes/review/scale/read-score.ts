import type { ScoreDefinition } from '../../../../shared/terms/review.ts';
import { scoreKey } from '../../../../shared/wire/review.ts';

/** A score as it stands in the form; one that is stored keeps its key, as evaluations are stored under it. */
export type WrittenScore = { id: number; stored: boolean; key: string; th: string; en: string; values: string };

export type ScoreFault = 'key' | 'sameKey' | 'th' | 'en' | 'values';

/** What a written score says, or what is wrong with it; its key must be none of the others'. */
export function readScore(
  { key, th, en, values }: WrittenScore,
  otherKeys: string[],
): { score: ScoreDefinition } | { faults: ScoreFault[] } {
  const read: ScoreDefinition = {
    key: key.trim(),
    name: { th: th.trim(), en: en.trim() },
    values: readScoreValues(values) ?? [],
  };
  const faults: ScoreFault[] = [];
  if (!scoreKey.safeParse(read.key).success) faults.push('key');
  else if (otherKeys.some((other) => other.trim() === read.key)) faults.push('sameKey');
  if (read.name.th === '') faults.push('th');
  if (read.name.en === '') faults.push('en');
  if (read.values.length === 0) faults.push('values');
  return faults.length === 0 ? { score: read } : { faults };
}

/** Scores as they are typed, `100 95 0`: each once, the highest first; null where one is no number of 0 to 1,000. */
export function readScoreValues(written: string): number[] | null {
  const parts = written.split(/[\s,;]+/).filter((part) => part !== '');
  const values = parts.map((part) => (/^\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  if (values.length === 0 || values.length > 50 || values.some((value) => Number.isNaN(value) || value > 1_000))
    return null;
  return [...new Set(values)].sort((one, other) => other - one);
}
