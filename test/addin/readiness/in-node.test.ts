import { afterEach, describe, expect, test, vi } from 'vitest';
import { filters } from '../../../addin/readiness/checks/filters.ts';
import { formats } from '../../../addin/readiness/checks/formats.ts';
import { names } from '../../../addin/readiness/checks/names.ts';
import { protection } from '../../../addin/readiness/checks/protection.ts';
import { validation } from '../../../addin/readiness/checks/validation.ts';
import { runChecks } from '../../../addin/readiness/run-checks.ts';
import { openWorkbook } from '../workbook/office-in-node.ts';

/** What needs no page and no calculation, by the real office.js over the workbench's workbook; all of it in test/browser. */

const areas = [filters, protection, validation, formats, names];
const underFilter = ['filters/block-write', 'filters/row-deleted'];

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['usual', []],
  ['strict', [...underFilter, 'protection/unprotect-twice']],
  ['misplacing', [...underFilter, 'protection/unprotect-twice']],
])('under %s conditions', (conditions, failing) => {
  test('what fails is what they bring about, and nothing is left in the workbook', async () => {
    const { model } = openWorkbook(conditions);
    const before = structuredClone(model.document);
    const answered = await runChecks(
      areas,
      { byHand: false, heavy: false },
      { hasSet: () => true, now: () => 0, ask: async () => 'skipped', goOn: () => true },
    );
    const of = (answer: string) => answered.flatMap((each) => (each.answer === answer ? [each.check.id] : []));
    expect(of('failed')).toEqual(failing);
    expect(of('refused')).toEqual(['formats/redrawn', 'names/property-after-save']);
    expect(answered).toHaveLength(areas.reduce((sum, { checks }) => sum + checks.length, 0));
    expect({ ...model.document, activeSheetId: before.activeSheetId }).toEqual(before);
  });
});
