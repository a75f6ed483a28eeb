import { afterEach, expect, test, vi } from 'vitest';
import { sweep } from '../../../addin/readiness/scratch.ts';

afterEach(() => vi.unstubAllGlobals());

/** Sweeps a workbook in which these stand, and tells what is left. */
async function leftOf(titles: string[], names: string[], properties: string[]) {
  const collection = (all: string[], word: 'name' | 'key') => {
    const left = new Set(all);
    const items = all.map((each) => ({ [word]: each, visibility: 'VeryHidden', delete: () => left.delete(each) }));
    return { left, items, load: () => {} };
  };
  const [worksheets, named, custom] = [
    collection(titles, 'name'),
    collection(names, 'name'),
    collection(properties, 'key'),
  ];
  const context = { workbook: { worksheets, names: named, properties: { custom } }, sync: async () => {} };
  vi.stubGlobal('Excel', {
    run: (_options: unknown, work: (given: typeof context) => unknown) => work(context),
    SheetVisibility: { visible: 'Visible' },
  });
  await sweep();
  return [worksheets, named, custom].map(({ left }) => [...left]);
}

test('what bears the mark is taken away, also of a page that was closed while it ran', async () => {
  const left = await leftOf(
    [
      'Sheet1',
      'Traimat ตรวจความพร้อม',
      'Traimat ตรวจความพร้อม (2)',
      '0000-1040 2563-Q4 ตย.',
      '0000-833 2563-Q4 ตย. รายการ',
    ],
    ['Traimat_check_list', 'TRAIMAT_CHECK_BOTH', 'Traimat_0000_1040_2563Q4_preview_percentage'],
    ['Traimat_check_long'],
  );
  expect(left).toEqual([['Sheet1'], [], []]);
});

test("nothing else is: neither a person's own nor what the add-in has laid", async () => {
  const own: [string[], string[], string[]] = [
    ['ตรวจความพร้อม', '2100-1040 2563-Q1', '2100-1040 2563-Q1 ตย.', 'งบ 0000-1040 2563-Q4', '0000-1040'],
    ['Traimat_2100_1040_2563Q1_percentage', 'Traimat_link', 'check_list', 'My_Traimat_check_1'],
    ['Traimat workbook', 'Traimat 2100-1040 2563-Q1', 'Department'],
  ];
  expect(await leftOf(...own)).toEqual(own);
});
