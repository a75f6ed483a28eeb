import { describe, expect, test } from 'vitest';
import { agencies } from '../../../shared/catalogue/agencies.ts';
import { districts } from '../../../shared/catalogue/districts.ts';
import { files, indicators, nameOf } from './catalogue.ts';
import { featuresOf } from './features.ts';

describe('the files of the catalogue', () => {
  test.each(files)('$name has no fault', ({ parsed }) => {
    expect('faults' in parsed ? parsed.faults : []).toEqual([]);
  });

  test.each(files)('$name is named by its code and year', ({ name, parsed }) => {
    expect('indicator' in parsed && nameOf(parsed.indicator)).toBe(name);
  });

  test.each(files)('$name has no malformed Thai', ({ text }) => {
    // A sara am in two parts, a stray phinthu, a mark twice in a row.
    expect(text.match(/\u0e4d[\u0e48-\u0e4b]?\u0e32|\u0e3a|([\u0e31\u0e34-\u0e39\u0e47-\u0e4e])\1/g)).toBeNull();
  });

  test('there are at least 26', () => {
    expect(indicators.length).toBeGreaterThanOrEqual(26);
  });
});

describe('who reports', () => {
  const ofDistricts = indicators.filter(({ owner }) => owner.agencyCode.startsWith('50'));

  test.each(ofDistricts.map((indicator) => [nameOf(indicator), indicator] as const))(
    '%s is reported by the district that owns it',
    (_name, { code, owner, reportedBy }) => {
      const district = districts.find(({ agencyCode }) => agencyCode === code.slice(0, 4));
      expect(owner).toMatchObject({ agencyCode: district?.agencyCode, name: { th: `สำนักงานเขต${district?.name.th}` } });
      expect(reportedBy).toEqual([district?.code]);
    },
  );

  test.each(indicators.filter((one) => !ofDistricts.includes(one)).map((one) => [nameOf(one), one] as const))(
    '%s has its owner called as in the list of agencies',
    (_name, { owner: { agencyCode, name } }) => {
      expect(name).toEqual(agencies[agencyCode]?.name);
    },
  );

  test('จอมทอง and other districts have at least 8 of 2563 to fill', () => {
    const open = indicators.filter(({ draft, fiscalYear, reportedBy }) => {
      return !draft && fiscalYear === 2563 && (reportedBy === 'districts' || reportedBy.length > 1);
    });
    expect(open.length).toBeGreaterThanOrEqual(8);
  });
});

describe('the language of the files', () => {
  const used = new Set(indicators.flatMap(featuresOf));

  test.each([
    ...['rows roster', 'rows list', 'rows district'],
    ...['quarters renewed', 'quarters cumulative', 'quarters year-end'],
    ...['reported by all', 'reported by some', 'reported by owner', 'draft', 'published'],
    ...['column text', 'column whole', 'column decimal', 'column percent', 'column money', 'column year'],
    ...['column choice', 'column choice with dates', 'column yesNo with own labels', 'column date'],
    ...['filled by given', 'filled by prefilled', 'filled by district', 'required'],
    ...['is', 'oneOf', 'filled', 'between numbers', 'between days', 'all', 'any', 'not', 'atLeast', 'meets'],
    ...['compare with a column', 'compare with a number', 'compare with a day'],
    ...['compare with periodStart', 'compare with periodEnd'],
    ...['count rows', 'count', 'sum', 'sum where', 'weightedSum', 'latest', 'reached', 'every'],
    ...['ratio per 1', 'ratio per 100', 'ratio per 100000', 'ratio per 10000000'],
    ...['change growth', 'change reduction', 'mean', 'mean outOf', 'total', 'perDistrict per 1', 'perDistrict per 100'],
    ...['quarterTargets', 'no target', 'better higher', 'better lower', 'several results'],
    ...['rule error', 'rule warning'],
  ])('“%s” is used', (feature) => {
    expect(used).toContain(feature);
  });
});
