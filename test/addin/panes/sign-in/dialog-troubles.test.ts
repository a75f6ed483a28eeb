import { expect, test } from 'vitest';
import { dialogTrouble } from '../../../../addin/panes/sign-in/dialog-troubles.ts';

/** The codes of Microsoft's list for the dialog; 12002 and 12006 come as events, too. */
test.each([
  [12000, 'window-refused'],
  [12002, 'window-refused'],
  [12003, 'window-refused'],
  [12004, 'window-refused'],
  [12005, 'window-refused'],
  [12006, 'window-closed'],
  [12007, 'window-open'],
  [12009, 'window-closed'],
  [12011, 'window-blocked'],
])('%i has words for what to do', (code, kind) => {
  const trouble = dialogTrouble(code);
  expect(trouble.code).toBe(kind);
  for (const { th, en } of [trouble.what, trouble.cure]) {
    expect(th).toMatch(/[ก-๙]/);
    expect(en).toMatch(/^[A-Z]/);
  }
});

test('a code that nobody knows is named by its number', () => {
  expect(dialogTrouble(12345).what.en).toContain('12345');
});
