import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Size } from './growth/build.ts';
import { measureOnBoth } from './growth/measure.ts';

/** Years × indicators: so many times 2,000 sheets. The first is what the others are compared with. */
const sizes: Size[] = [
  { years: 1, indicators: 10, communities: 4 },
  { years: 10, indicators: 10, communities: 4 },
  { years: 1, indicators: 100, communities: 4 },
  { years: 10, indicators: 100, communities: 4 },
];

/**
 * What each screen costs as the years and the indicators grow, and how long its answer holds up everybody else: over HTTP,
 * from a server in a thread of its own, with a city of 50 districts that has reported on everything so far.
 */
export async function benchGrowth(): Promise<void> {
  await measureOnBoth(sizes);
}

/** The same of one indicator that 878 districts report: a program of its own, since a program knows one city. */
export async function benchWide(): Promise<void> {
  const [widen, wide] = ['widen.ts', 'wide.ts'].map((name) => new URL(`./growth/${name}`, import.meta.url).href);
  const child = spawn(process.execPath, ['--import', `${widen}`, new URL(`${wide}`).pathname], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the wide city has ended with ${code}`);
}
