import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Looked at is all but the guards that Fluent lays at the ends of a page: they take the focus only to hand it on. */
type Axe = { run(looked: object, given: object): Promise<AxeResults> };

declare global {
  interface Window {
    axe?: Axe;
  }
}

/**
 * Whether a name has in it what is read on the control: axe takes Thai vowels and tones, which are marks and no letters, out
 * of both and cuts what is left into other words each time. `strangeStops` compares the letters themselves.
 */
const notInThai = { 'label-content-name-mismatch': { enabled: false } };

/** Of what is as it should be nothing is told. */
const options = { rules: notInThai, resultTypes: ['violations' as const] };

/** What axe finds that is serious or worse, with the places; by some rules alone where they are named. */
export async function seriousFindings(page: Page | Frame, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe);
  // A button on its way from dim to bright has a contrast of its own, for a tenth of a second.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const violations = await page.evaluate(
    async (given) => (await window.axe?.run({ exclude: ['[data-tabster-dummy]'] }, given))?.violations,
    {
      ...options,
      ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}),
    },
  );
  if (!violations) throw new Error('axe is not in the page');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
}
