import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areas } from '../../../addin/readiness/areas.ts';
import { reportedCheck } from '../../../addin/readiness/report.ts';
import { kinds, sampleIndicator } from '../../../addin/readiness/sample-indicators.ts';
import { lastQuarter, sampleRows } from '../../../addin/readiness/sample-rows.ts';
import { sampleSheet } from '../../../addin/sheets/sample-sheet.ts';
import { assess } from '../../../shared/rules/sheets/assess.ts';

const checks = areas.flatMap((area) => area.checks.map((check) => ({ area, check })));

describe('the checks of readiness', () => {
  test('are sixty or more, each called by its area and by a name that no other has', () => {
    expect(checks.length).toBeGreaterThanOrEqual(60);
    expect(new Set(checks.map(({ check }) => check.id)).size).toBe(checks.length);
    for (const { area, check } of checks) {
      expect(check.id.startsWith(`${area.key}/`), check.id).toBe(true);
      expect(reportedCheck.shape.id.safeParse(check.id).success, check.id).toBe(true);
    }
  });

  test.each(checks.map(({ check }) => [check.id, check] as const))('%s says what rests on it', (_id, check) => {
    expect(check.touches.length).toBeGreaterThan(0);
    for (const file of check.touches) expect(existsSync(file), file).toBe(true);
    expect([check.title.th, check.title.en].every((text) => text.trim() !== '')).toBe(true);
  });
});

describe('the sample sheet', () => {
  test.each(kinds.map(({ file }) => [file]))(
    'of %s has figures of every result, under a code that nobody has',
    async (file) => {
      const indicator = await sampleIndicator(file);
      expect(indicator.code).toMatch(/^0000-/);
      const sheet = sampleSheet(indicator, lastQuarter(indicator), 6);
      const { result } = assess(sheet, { rows: sampleRows(sheet), notApplicable: false, report: '' });
      for (const { key } of indicator.results)
        expect(result.figures[key]).toEqual({ text: expect.stringMatching(/^-?\d/) });
    },
  );
});
