import { inSlices } from '../slices.ts';

/** How deep an answer is taken apart: a city's districts are, a district's rows are not. */
const deepest = 2;

/** An answer as JSON, the same as JSON.stringify writes it; a large one is written in slices. */
export async function jsonOf(answer: unknown): Promise<string> {
  return (await write(answer, 0, inSlices())) ?? 'null';
}

async function write(value: unknown, depth: number, goOn: () => Promise<void>): Promise<string | undefined> {
  if (depth === deepest || typeof value !== 'object' || value === null || 'toJSON' in value) {
    await goOn();
    return JSON.stringify(value);
  }
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value) parts.push((await write(item, depth + 1, goOn)) ?? 'null');
    return `[${parts.join(',')}]`;
  }
  for (const [key, item] of Object.entries(value)) {
    const written = await write(item, depth + 1, goOn);
    if (written !== undefined) parts.push(`${JSON.stringify(key)}:${written}`);
  }
  return `{${parts.join(',')}}`;
}
