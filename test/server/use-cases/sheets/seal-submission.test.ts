import { expect, test } from 'vitest';
import { makeReceiptKey, readReceiptKey } from '../../../../server/receipts/receipt-key.ts';
import { fromStored } from '../../../../server/storage/sheets/stored-content.ts';
import { type OpenSubmission, sealSubmission } from '../../../../server/use-cases/sheets/seal-submission.ts';
import { sealSubmissionApart } from '../../../../server/use-cases/sheets/seal-submission-apart.ts';
import type { SheetContent } from '../../../../shared/terms/sheet.ts';

/** What is made of a submission in a thread of its own. */

const key = readReceiptKey(makeReceiptKey());
if (!key) throw new Error('no key');

const said = {
  ...{ indicator: '2100-1040-2563', period: '2563-Q1', district: '1035', rows: 40, late: false },
  ...{ submittedAt: '2020-01-05T03:00:00.000Z', submittedBy: 'เจ้าหน้าที่' },
  result: { measures: { numerator: '1' }, figures: { percentage: { text: '25.00' } } },
};

function submission(revision: number, rows: SheetContent['rows'] = lines(revision)): OpenSubmission {
  return {
    content: { rows, report: `รายงานครั้งที่ ${revision} \ud800`, notApplicable: false },
    columns: ['code', 'plan', 'remark'],
    said: { ...said, revision },
    basis: { version: 1, roster: 'r', target: '75' },
    key: key as NonNullable<typeof key>,
  };
}

function lines(revision: number): SheetContent['rows'] {
  return Array.from({ length: 40 }, (_, row) => ({
    remark: null,
    plan: row % 2 === 0,
    code: `1035-${row}-${revision}`,
  }));
}

test('each of many at once gets what it would get alone, to the letter', async () => {
  const all = Array.from({ length: 60 }, (_, index) => submission(index + 1));
  const apart = await Promise.all(all.map(sealSubmissionApart));
  expect(apart).toEqual(all.map(sealSubmission));
  for (const [index, { receipt, content }] of apart.entries()) {
    expect(receipt.id).toMatch(new RegExp(`^2100-1040-2563-2563-Q1-1035-${index + 1}-[0-9a-f]{8}$`));
    expect(fromStored(content)).toEqual(all[index]?.content);
  }
});

test('a thread that fails says so to those who wait for it, and the next submission has another', async () => {
  const broken = submission(1, null as unknown as SheetContent['rows']);
  const [first, second] = await Promise.allSettled([sealSubmissionApart(broken), sealSubmissionApart(submission(2))]);
  expect([first?.status, second?.status]).toEqual(['rejected', 'rejected']);
  expect(await sealSubmissionApart(submission(3))).toEqual(sealSubmission(submission(3)));
});
