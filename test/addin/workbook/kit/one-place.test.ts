import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'addin/workbook';

test('protection is set and lifted in one file, which reads before how it stands', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const calling = files.filter((file) =>
    /\bunprotect\(|protection\.protect\(/.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(calling).toEqual([join('kit', 'protect.ts')]);
});
