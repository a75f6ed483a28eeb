import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserFloor } from '../../addin/browser-floor.ts';
import { lateFeatures } from './late-features.ts';
import { usedFeatures } from './used-features.ts';

/** What the built pages load, with all that comes later: nothing of it is younger than the oldest browser they run in. */

const dist = join(import.meta.dirname, '../../dist');
const late = lateFeatures(browserFloor);

/** Called as a late method is (of iterators), and another's: React's `Children.toArray`. */
const others = ['.toArray'];

/** The workbench is not among them: it is a stand-in for trying, in a browser of today. */
function scriptsOf(...pages: string[]): Map<string, string> {
  const scripts = new Map<string, string>();
  const follow = (name: string) => {
    if (scripts.has(name)) return;
    const text = readFileSync(join(dist, 'assets', name), 'utf8');
    scripts.set(name, text);
    for (const [, next = ''] of text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) follow(next);
  };
  for (const page of pages) {
    for (const [, name = ''] of readFileSync(join(dist, page), 'utf8').matchAll(/src="\/assets\/([^"]+)"/g))
      follow(name);
  }
  return scripts;
}

test('pane, board and the page of readiness use nothing that their oldest browser lacks, but where they ask for it', () => {
  const scripts = scriptsOf('taskpane.html', 'board.html', 'readiness.html', 'provider.html');
  expect(scripts.size).toBeGreaterThan(20);
  const beyond = [...scripts].flatMap(([name, text]) =>
    usedFeatures(text, late)
      .filter((feature) => !others.includes(feature))
      .map((feature) => `${feature} in ${name}`),
  );
  expect(beyond).toEqual([]);
});

const old = lateFeatures({ safari: '15.4' });

test.each([
  ['Promise.withResolvers', 'const later = Promise.withResolvers();'],
  ['Promise.withResolvers', 'Promise.withResolvers().promise.then(() => {})'],
  ['Map.groupBy', 'export const by = (list) => Map.groupBy(list, (each) => each.code);'],
  ['.toSorted', 'export const sorted = (list) => list.toSorted();'],
  ['.isWellFormed', 'if (text.isWellFormed()) text = "";'],
  ['Iterator.from', 'export const first = (list) => Iterator.from(list);'],
])('%s is found beyond Safari 15.4', (feature, script) => {
  expect(usedFeatures(script, old)).toEqual([feature]);
});

test.each([
  'if (typeof Promise.withResolvers === "function") Promise.withResolvers();',
  'const made = Promise.withResolvers && Promise.withResolvers();',
  'const made = Promise.withResolvers?.();',
  'const made = `groupBy` in Map ? Map.groupBy([], () => 1) : null;',
  'const made = "groupBy" in Map ? Map.groupBy([], () => 1) : null;',
  'if (typeof text.isWellFormed === "function") text.isWellFormed();',
  'const own = { toSorted: () => [] }; own.toSorted();',
  'const names = new Map().get("Iterator");',
])('what is asked for first, or is the script’s own, is none: %s', (script) => {
  expect(usedFeatures(script, old)).toEqual([]);
});
