import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../../addin/workbook');

/** Which of the workbook's folders a file's imports lead into. */
function reached(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) =>
    relative(root, resolve(root, dirname(file), path)),
  );
}

test('no folder takes its tools from another but the kit, and the kit takes none', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files).toContain('kit/set-cells.ts');
  const across = files.flatMap((file) => {
    const strange = reached(file).filter((path) => !path.startsWith('..') && dirname(path) !== '.');
    return strange
      .filter((path) => dirname(path) !== dirname(file) && dirname(path) !== 'kit')
      .map((path) => `${file} → ${path}`);
  });
  // An open sheet is printed as a paper; a preview is a district's sheet; a register and a year's targets are forms.
  expect(across.sort()).toEqual([
    'indicators/lay-preview.ts → sheets/lay-lists.ts',
    'indicators/lay-preview.ts → sheets/lay-sheet.ts',
    'indicators/target-sheet.ts → forms/form-sheet.ts',
    'registers/register-sheet.ts → forms/form-sheet.ts',
    'sheets/excel-sheets.ts → paper/lay-indicator-sheet.ts',
  ]);
});
