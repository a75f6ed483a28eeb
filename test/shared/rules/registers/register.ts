import { checkRegister, type RegisterScope } from '../../../../shared/rules/registers/check-register.ts';
import type { RegisterEntry } from '../../../../shared/terms/register.ts';

/** Three communities of จอมทอง since the fiscal year 2563 began, and one that ended before its second quarter. */
export const before: RegisterEntry[] = [
  entry(1),
  entry(2),
  entry(3),
  entry(4, { to: '2019-11-30', mergedInto: '1035-003' }),
];

/** 1 January 2563: quarter 2's first day. */
export const day = '2020-01-01';
export const eve = '2019-12-31';
export const scope: RegisterScope = { district: '1035', before, day };

export function entry(number: number, changes: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    code: `1035-${String(number).padStart(3, '0')}`,
    name: `ชุมชน ${number}`,
    kind: 'urban-2555',
    from: '2019-10-01',
    to: null,
    mergedInto: null,
    ...changes,
  };
}

export const linesOf = (entries: RegisterEntry[]) => entries.map((one, row) => ({ row, entries: [one], faults: [] }));

/** `rule row column` of every issue. */
export function breaches(entries: RegisterEntry[], changed: Partial<RegisterScope> = {}): string[] {
  return checkRegister(linesOf(entries), { ...scope, ...changed }).map(
    ({ rule, row, column, severity }) => `${rule} ${row} ${column}${severity === 'warning' ? ' warning' : ''}`,
  );
}
