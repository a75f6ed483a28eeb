import { describe, expect, test } from 'vitest';
import { districts, findDistrict } from '../../../shared/catalogue/districts.ts';

describe('districts', () => {
  test('an unknown code finds none', () => {
    expect(findDistrict('1051')).toBeUndefined();
    expect(findDistrict('toString')).toBeUndefined();
  });

  test('are 50, in six zones, each with its own codes', () => {
    expect(districts.map(({ code }) => code)).toEqual(Array.from({ length: 50 }, (_, index) => String(1001 + index)));
    expect(new Set(districts.map(({ zone }) => zone.th)).size).toBe(6);
    expect(new Set(districts.map(({ agencyCode }) => agencyCode)).size).toBe(50);
    expect(districts.map(({ agencyCode }) => agencyCode).filter((code) => !/^50\d\d$/.test(code))).toEqual([]);
    expect(new Set(districts.map(({ name }) => name.th)).size).toBe(50);
  });

  test('19 agency codes are confirmed by a page of the old system', () => {
    expect(districts.filter(({ agencyCodeChecked }) => agencyCodeChecked)).toHaveLength(19);
  });

  test.each([
    ['1035', 'จอมทอง'],
    ['1034', 'สวนหลวง'],
    ['1014', 'พญาไท'],
  ])('%s is %s', (code, name) => {
    expect(findDistrict(code)?.name.th).toBe(name);
  });
});
