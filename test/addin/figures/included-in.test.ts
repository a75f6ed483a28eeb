import { expect, test } from 'vitest';
import { includedIn } from '../../../addin/figures/included-in.ts';
import { reportsAlone } from '../../../shared/rules/city/reporters.ts';

test.each([
  ['districts', false, 'รวมจาก 1 ใน 50 เขต'],
  [['1004'], true, 'ข้อมูลของเขตนี้อยู่ในตัวเลขแล้ว'],
  [['1004', '1035'], false, 'รวมจาก 1 ใน 50 เขต'],
  ['owner', true, 'ข้อมูลของหน่วยงานเจ้าของอยู่ในตัวเลขแล้ว'],
] as const)('%s: one alone %s, the figure is of “%s”', (reportedBy, alone, said) => {
  const indicator = { reportedBy: typeof reportedBy === 'string' ? reportedBy : [...reportedBy] };
  expect(reportsAlone(indicator)).toBe(alone);
  expect(includedIn(indicator, 1, 50).th).toBe(said);
});

test('an owner that has reported nothing is not called a district', () => {
  expect(includedIn({ reportedBy: 'owner' }, 0, 1).th).toBe('ยังไม่มีข้อมูลของหน่วยงานเจ้าของในมุมมองนี้');
});
