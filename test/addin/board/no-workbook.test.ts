import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** Every file of ours that a file comes to, by static and dynamic imports alike. */
function reached(entry: string): string[] {
  const seen = new Set([resolve(root, entry)]);
  for (const file of seen) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\(|import) ?'(\.[^']+)'/g)) {
      seen.add(resolve(dirname(file), path));
    }
  }
  return [...seen].map((file) => relative(root, file));
}

test('the board speaks to no workbook, and carries neither Excel nor the workbench along', () => {
  const files = reached('addin/board.tsx');
  expect(files).toContain('addin/board/charts/bar-chart.tsx');
  expect(files).toContain('addin/frame/sign-in-form.tsx');
  expect(files.filter((file) => /^addin\/(workbook|workbench)\//.test(file))).toEqual([]);
  expect(reached('addin/taskpane.tsx')).toContain('addin/workbook/run.ts');
});
