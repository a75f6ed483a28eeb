import { expect, test } from 'vitest';
import { type AnnexDraft, annexToSend, draftOf, sameAnnex, textFaults } from '../../../addin/sheets/annex.ts';
import { sheetContent } from '../../../shared/wire/sheets.ts';

const link = { name: 'คำสั่ง', address: 'https://example.go.th/a' };
const blank: AnnexDraft = { summary: '', projects: '', links: [] };

test('what says nothing is not sent, and what is sent comes back as it was written', () => {
  expect(annexToSend({ summary: ' ', projects: '\n \n', links: [{ name: ' ', address: '' }] })).toEqual({});
  const draft = { summary: 'สรุป', projects: 'หนึ่ง\nสอง', links: [link] };
  expect(annexToSend(draft)).toEqual({ summary: 'สรุป', projects: ['หนึ่ง', 'สอง'], links: [link] });
  expect(draftOf(annexToSend(draft))).toEqual(draft);
  expect(sameAnnex(annexToSend(draft), { ...annexToSend(draft), summary: ' สรุป\n' })).toBe(true);
  expect(sameAnnex(annexToSend(draft), {})).toBe(false);
});

test.each<[string, string, Partial<AnnexDraft>, string[]]>([
  ['nothing', '', {}, []],
  [
    'as much as may be',
    'ก'.repeat(20_000),
    { summary: 'ก'.repeat(20_000), projects: Array(50).fill('ก').join('\n') },
    [],
  ],
  ['a report that is too long', 'ก'.repeat(20_001), {}, ['report']],
  ['a summary that is too long', '', { summary: 'ก'.repeat(20_001) }, ['summary']],
  ['51 projects', '', { projects: Array(51).fill('ก').join('\n') }, ['projects']],
  ['a project that is too long', '', { projects: `ก\n${'ก'.repeat(501)}` }, ['projects']],
  ['21 links', '', { links: Array(21).fill(link) }, ['links']],
  ['a link without a name', '', { links: [link, { ...link, name: ' ' }] }, ['link 1']],
  ['an address that is not of https', '', { links: [{ ...link, address: 'http://example.go.th' }] }, ['link 0']],
  ['half an address', '', { links: [{ ...link, address: 'https://' }] }, ['link 0']],
  ['a blank link', '', { links: [{ name: '', address: ' ' }] }, []],
])('%s is at fault in: %s', (_, report, changes, places) => {
  const draft = { ...blank, ...changes };
  expect(textFaults(report, draft).map(({ place }) => place)).toEqual(places);
  // The pane refuses what the server would, and nothing else.
  const content = { rows: [], report, notApplicable: false, ...annexToSend(draft) };
  expect(sheetContent.safeParse(content).success).toBe(places.length === 0);
});
