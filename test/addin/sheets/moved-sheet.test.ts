import { describe, expect, test } from 'vitest';
import { afterMoving } from '../../../addin/sheets/moved-sheet.ts';
import { problem as trouble } from './fake-server.ts';

describe('a refusal because the sheet has moved', () => {
  test('says what it is now and that nothing is lost', () => {
    expect(afterMoving(trouble('wrong-state', { state: 'in-review' }))?.cure.th).toMatch(/“กำลังตรวจ”.*ยังอยู่ครบ/);
    expect(afterMoving(trouble('sheet-moved'))?.cure.th).toMatch(/ยังอยู่ครบ/);
    expect(afterMoving(trouble('indicator-cancelled'))?.cure.th).toMatch(/ยังอยู่ครบ/);
    expect(afterMoving(trouble('quarter-closed'))?.cure.th).toMatch(/ยังอยู่ครบ/);
  });

  test('any other refusal is none', () => {
    for (const code of ['has-issues', 'revision-conflict', 'forbidden', 'internal'] as const) {
      expect(afterMoving(trouble(code))).toBeNull();
    }
  });
});
