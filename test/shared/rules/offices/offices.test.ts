import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import { ownerOffice, toOfficePlace } from '../../../../shared/rules/offices/offices.ts';
import { officesOf } from '../../../../shared/rules/offices/offices-of.ts';
import { isOverDistricts, isReportedBy } from '../../../../shared/rules/offices/reporters.ts';
import type { Role } from '../../../../shared/wire/access.ts';

const written = { th: 'สำนักตามไฟล์', en: 'Department by the file' };

describe('an office', () => {
  test('is a district by its DOPA code, else an owner', () => {
    expect(toOfficePlace('1035')).toMatchObject({ kind: 'district', district: { agencyCode: '5036' } });
    for (const code of ['2100', '5036', '1000', '1051']) expect(toOfficePlace(code)).toEqual({ kind: 'owner', code });
  });

  test.each([
    ['0800', [{ code: '0800', name: { th: 'สำนักอนามัย', en: 'Health Department' } }], 'สำนักอนามัย'],
    ['0800', [], 'สำนักตามไฟล์'],
    ['5036', [], 'สำนักงานเขตจอมทอง'],
  ])('%s is called as departments say, as its district is, or as the file says', (code, departments, name) => {
    expect(ownerOffice(code, departments, written)).toMatchObject({ kind: 'owner', code, name: { th: name } });
  });
});

test.each([
  ['district', '1035', null, ['1035', '5036']],
  ['department', null, '0800', ['0800']],
  ['planning', null, null, ['2100']],
  ['viewer', null, '0800', []],
  ['administrator', null, null, []],
] as [Role, string | null, string | null, string[]][])(
  '%s fills the sheets of its offices',
  (role, district, department, codes) => {
    expect(officesOf({ role, district, department })).toEqual(codes);
  },
);

/** Reported by, owner, office: whether it has a sheet, and whether that is over the districts. */
const reporting: [Indicator['reportedBy'], string, string, boolean, boolean][] = [
  ['districts', '2100', '1035', true, false],
  ['districts', '2100', '2100', true, true],
  ['districts', '2100', '0800', false, true],
  [['1035'], '5036', '1035', true, false],
  [['1035'], '5036', '1034', false, false],
  [['1035'], '5036', '5036', false, true],
  [['1035'], '0800', '0800', true, true],
  [['1034', '1035'], '5036', '5036', true, true],
  ['owner', '0407', '1035', false, false],
  ['owner', '0407', '0407', true, false],
  ['owner', '0407', '2100', false, false],
];

test.each(reporting)('reported by %s, owned by %s: %s has a sheet: %s', (reportedBy, agencyCode, office, has, over) => {
  const indicator = { reportedBy, owner: { agencyCode, name: written } };
  expect(isReportedBy(indicator, office)).toBe(has);
  expect(isOverDistricts(indicator, office)).toBe(over);
});
