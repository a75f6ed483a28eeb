import { expect, test } from 'vitest';
import { fingerprint } from '../../../../server/use-cases/sheets/fingerprint.ts';
import { columnKeys } from '../../../../shared/indicator/indicator.ts';
import type { SheetContent } from '../../../../shared/terms/sheet.ts';
import { sampleIndicator } from '../../../addin/sample-indicator.ts';

const content: SheetContent = { rows: [{ code: '1', name: 'ก' }], report: 'ประชุม', notApplicable: false };
const of = (more: Partial<SheetContent>) => fingerprint({ ...content, ...more }, columnKeys(sampleIndicator({})));

test('a content without an annex has the fingerprint that it always had, also where the annex says nothing', () => {
  expect(of({ summary: '', projects: [], links: [] })).toBe(of({}));
  expect(of({ summary: ' \n' })).toBe(of({}));
});

test('each part of an annex is part of the fingerprint, and none is taken for another', () => {
  const address = 'https://example.go.th/a';
  const prints = [
    of({}),
    of({ summary: 'สรุป' }),
    of({ projects: ['สรุป'] }),
    of({ projects: ['ส', 'รุป'] }),
    of({ links: [{ name: 'สรุป', address }] }),
    of({ links: [{ name: '', address: `สรุป${address}` }] }),
  ];
  expect(new Set(prints).size).toBe(prints.length);
});
