import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What the built workbench loads at once: its worker's modules are the page's own, loaded a second time from the cache. */

const dist = join(import.meta.dirname, '../../dist');
const scriptOf = (name: string) => readFileSync(join(dist, 'assets', name), 'utf8');

/** The chunks that stand before a script's first line, and before theirs. */
function loadedWith(name: string, seen = new Set<string>()): Set<string> {
  for (const [, next = ''] of scriptOf(name).matchAll(/(?:from|import)["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    if (seen.has(next)) continue;
    seen.add(next);
    loadedWith(next, seen);
  }
  return seen;
}

const only = (found: string[]) => {
  expect(found).toHaveLength(1);
  return found[0] ?? '';
};

const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
const worker = only(scripts.filter((name) => name.startsWith('calculation-worker-')));
const page = only(
  [...readFileSync(join(dist, 'workbench.html'), 'utf8').matchAll(/src="\/assets\/([^"]+\.js)"/g)].map(
    ([, name = '']) => name,
  ),
);

test('the worker that calculates brings nothing of its own but its first lines', () => {
  const shared = loadedWith(worker);
  expect(shared.size).toBeGreaterThan(0);
  const ofPage = loadedWith(page);
  expect([...shared].filter((name) => !ofPage.has(name))).toEqual([]);
  expect(scriptOf(worker).length).toBeLessThan(2_000);
});

test('no page loads the worker as a module of its own: it would calculate there, too', () => {
  expect(scripts.filter((name) => loadedWith(name).has(worker))).toEqual([]);
});

test('what Univer’s drawing brings along for documents and fonts stays out', () => {
  expect(scripts.filter((name) => /^(?:en-gb|hu|th)-/.test(name))).toEqual([]);
  const loaded = [page, ...loadedWith(page)].map(scriptOf);
  // A word of each: opentype.js, unicode-regex, franc-min.
  const words = ['wOFF', 'Caucasian_Albanian', 'Latin:{spa'];
  expect(words.filter((word) => loaded.some((text) => text.includes(word)))).toEqual([]);
});
