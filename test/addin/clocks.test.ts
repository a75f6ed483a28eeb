import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where the computer's own clock may be asked, and what for. */
const asks: Record<string, string> = {
  'addin/parts/services.ts': 'the server clock is measured against it',
  'addin/readiness/use-run.ts': 'when a report was made, for whoever reads it',
  'addin/panes/sheets/open/use-renewal.ts': 'how long ago something was asked for, on one clock',
};

test('what people are told of days is counted by the server’s clock, never the computer’s', () => {
  const files = globSync('addin/**/*.{ts,tsx}').filter((file) => !file.startsWith('addin/workbench/'));
  expect(files.length).toBeGreaterThan(100);
  const asking = files.filter((file) => /new Date\(\)|Date\.now\(/.test(readFileSync(file, 'utf8')));
  expect(asking.sort()).toEqual(Object.keys(asks).sort());
});
