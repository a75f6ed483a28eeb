import { expect, test } from 'vitest';
import { forgetTyped, keptAs } from '../../../addin/accounts/sheet/forget-typed.ts';
import { keptName } from '../../../addin/parts/use-kept.ts';
import { createKeep } from '../../../addin/sync/keep.ts';

test('what was typed of whoever is erased is let go, and nothing else', () => {
  const keep = createKeep(() => {
    throw new Error('kept in memory');
  });
  const of = (username: string) =>
    [keptAs.form(username), keptAs.deed('eraseAccount', username)].map((name) => keptName('admin', name));
  for (const name of [...of('manee'), ...of('piti')]) keep.write(name, 'มานี');
  forgetTyped(keep, 'admin', 'manee');
  expect(keep.names('').sort()).toEqual(of('piti').sort());
});
