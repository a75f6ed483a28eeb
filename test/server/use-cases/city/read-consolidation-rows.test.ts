import { expect, test } from 'vitest';
import { readConsolidationRows } from '../../../../server/use-cases/city/read-consolidation-rows.ts';
import { unbegun } from '../../../../shared/rules/sheets/workflow.ts';

const at = '2020-01-05T03:00:00.000Z';
const place = {
  indicator: {
    code: '2100-1040',
    reportedBy: 'districts',
    owner: { agencyCode: '2100', name: { th: 'สยป.', en: 'O' } },
  },
  period: { code: '2563-Q1' },
} as const;

/** A city whose districts have so many rows each; null of one that the view shows nothing of. */
function city(counts: (number | null)[]) {
  const sheets = counts.map((count, index) => {
    const sheet = { indicator: '2100-1040', period: '2563-Q1', district: String(1001 + index) };
    const rows = Array.from({ length: count ?? 0 }, (_, row) => ({ code: `${sheet.district}-${row}` }));
    const record = {
      ...{ revision: 1, indicatorVersion: 1, roster: 'r', result: { measures: {}, figures: {} }, progress: null },
      ...{ reportPrint: null, savedAt: at, savedBy: { username: 'u', displayName: 'ก' } },
    };
    return { sheet, record: count === null ? null : record, content: { rows, report: '', notApplicable: false } };
  });
  return {
    listStandings: async () => sheets.map(({ sheet, record }) => ({ place: sheet, standing: unbegun, shown: record })),
    readRevision: async (named: { district: string }) => {
      const found = sheets.find(({ sheet }) => sheet.district === named.district);
      return found?.record ? { ...found.record, place: found.sheet, content: found.content } : null;
    },
  };
}

test.each([
  [[], [0]],
  [[null, null], [0]],
  [[3, 4], [2]],
  [[2_500, 2_500], [2]],
  [
    [2_500, 2_500, 1],
    [2, 1],
  ],
  [
    [2_500, 2_499, 1, 1],
    [3, 1],
  ],
  [
    [9_000, 9_000],
    [1, 1],
  ],
  [
    [2_000, 2_000, null, 2_000, 2_000, 2_000, 2_000, 0],
    [3, 3, 1],
  ],
  [[6_000, null], [1]],
])('districts with %j rows come in pages of %j districts, each once and in order', async (counts, pages) => {
  const storage = city(counts);
  const sizes: number[] = [];
  const districts: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await readConsolidationRows(storage, new Date(at), place, { view: 'now', after });
    sizes.push(page.districts.length);
    districts.push(...page.districts.map(({ district }) => district));
    if (page.next === null) break;
    after = page.next;
  }
  expect(sizes).toEqual(pages);
  expect(districts).toEqual(counts.flatMap((count, index) => (count === null ? [] : [String(1001 + index)])));
});
