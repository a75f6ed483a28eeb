import { expect, test } from 'vitest';
import { openingOffice } from '../../../addin/indicator-sheet/opening-office.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';

const indicator = (reportedBy: Indicator['reportedBy'], agencyCode = '0700') => ({
  reportedBy,
  owner: { agencyCode, name: { th: 'สำนัก', en: 'Office' } },
});
const viewer = { role: 'viewer', district: null, department: null } as const;
const officer = { role: 'district', district: '1035', department: null } as const;
const department = { role: 'department', district: null, department: '0700' } as const;

test.each([
  ['a viewer, of what all districts report', viewer, indicator('districts'), '0700'],
  ['a viewer, of what one district reports that owns it', viewer, indicator(['1035'], '5036'), '1035'],
  ['an officer, of what the own district reports', officer, indicator('districts'), '1035'],
  ['an officer, of what another district reports', officer, indicator(['1001']), '0700'],
  ['a department, of its own', department, indicator('owner'), '0700'],
  ['a department, of another’s', department, indicator('districts', '2100'), '2100'],
])('%s: whose sheet is opened first', (_, person, of, office) => {
  expect(openingOffice(person, of)).toBe(office);
});
