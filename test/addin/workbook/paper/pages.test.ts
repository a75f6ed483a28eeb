import { afterAll, describe, expect, test } from 'vitest';
import { codeSquares } from '../../../../addin/parts/scannable/code-squares.ts';
import { squaresPng } from '../../../../addin/parts/scannable/squares-png.ts';
import type { SheetDocument } from '../../../../addin/workbench/document/document.ts';
import { hashPassword } from '../../../../addin/workbench/document/password.ts';
import { unpack } from '../../../../addin/workbench/file/unpack.ts';
import { writeFile } from '../../../../addin/workbench/file/write-file.ts';
import { pageBreaks } from '../../../../addin/workbench/print/page-breaks.ts';
import { structureProtected } from '../../../../addin/workbook/kit/cover-troubles.ts';
import { layIn } from '../../../../addin/workbook/kit/sheet-font.ts';
import { rowsOnPages } from '../../../../addin/workbook/paper/lay-paper.ts';
import { type ListedPaper, layPapers, removePapers } from '../../../../addin/workbook/paper/lay-papers.ts';
import { noLiveCells } from '../../../../addin/workbook/paper/live-cells.ts';
import { runningWords } from '../../../../shared/rules/sheets/paper/running-words.ts';
import { type PaperChoice, sheetLines } from '../../../../shared/rules/sheets/paper/sheet-lines.ts';
import type { SheetFont } from '../../../../shared/terms/sheet-font.ts';
import { findIndicator, indicators } from '../../../shared/catalogue/catalogue.ts';
import { at, shownOf } from '../../../shared/indicator-sheet.ts';
import { publishedYear } from '../../../shared/published-year.ts';
import { openWorkbook } from '../office-in-node.ts';

/** Papers as they stand in a workbook: how many pages each takes, what stands on each of them, and the way to them. */

// Other files are laid in the usual font.
afterAll(() => layIn({ name: 'Sarabun', size: 11 }));

const fonts: SheetFont[] = [
  { name: 'TH Sarabun New', size: 16 },
  { name: 'Sarabun', size: 11 },
];
const choice: PaperChoice = { digits: 'arabic', origin: 'https://traimat.example' };
const seed = findIndicator('2100-1040-2563');

function paperOf(indicator: typeof seed, changes: Partial<PaperChoice> = {}, quarters = {}): ListedPaper {
  const sheet = publishedYear(indicator, quarters);
  return {
    ...{ title: `พิมพ์ ${indicator.code}`, office: sheet.office.name.th, indicator: indicator.code, stands: 'ประเมินแล้ว' },
    paper: {
      lines: sheetLines(sheet, { ...choice, ...changes }),
      running: runningWords(sheet, { at, by: 'เจ้าหน้าที่' }, 'arabic'),
    },
  };
}

/** As Excel breaks pages between rows, with one row of the mark at the head of all but the first. */
function pagesOf({ paper }: ListedPaper): number {
  const rows = rowsOnPages(paper.lines, noLiveCells);
  const mark = rows.find(({ cells }) => cells.some(({ look }) => look === 'official'));
  let [pages, used] = [1, 0];
  for (const { height } of rows) {
    const fits = used + height <= 757.9;
    if (!fits) pages += 1;
    used = fits ? used + height : (mark?.height ?? 0) + height;
  }
  return pages;
}

async function laid(
  papers: ListedPaper[],
): Promise<{ book: ReturnType<typeof openWorkbook>; sheets: SheetDocument[] }> {
  const book = openWorkbook('strict');
  const outcome = await layPapers('ไตรมาสที่ 1', papers);
  expect(outcome.ok).toBe(true);
  return { book, sheets: book.model.document.sheets.filter(({ name }) => name !== 'Sheet1') };
}

const textsOf = (sheet: SheetDocument, rows: readonly { index: number }[]) =>
  rows.map(({ index }) => Object.values(sheet.cells[index] ?? {}).map(({ value }) => String(value ?? '')));

describe.each(fonts)('in $name', (font) => {
  test('no indicator of the catalogue takes more than three pages, and 2100-1040 two', () => {
    layIn(font);
    const pages = indicators.map((indicator) => [indicator.code, pagesOf(paperOf(indicator))] as const);
    expect(Object.fromEntries(pages)['2100-1040']).toBe(2);
    expect(pages.filter(([, count]) => count > 3)).toEqual([]);
  });

  test('with another figure in the workbook, 2100-1040 still takes two', async () => {
    layIn(font);
    const result = { measures: { numerator: '29', denominator: '50' }, figures: { percentage: { text: '58.00' } } };
    const quarters = { 1: { state: 'accepted', shown: shownOf(result) } };
    const live = { cells: true, counted: result, shown: { percentage: '99.00' }, report: '', differs: false };
    const { sheets } = await laid([paperOf(seed, { live }, quarters)]);
    expect(sheets.map((sheet) => pageBreaks(sheet).pages.length)).toEqual([2]);
  });

  test('on every page stands where the sheet stands; nobody signs on a page by itself', async () => {
    layIn(font);
    const report = 'ประชุมหารือร่วมกับสำนักพัฒนาสังคมเพื่อบูรณาการการทำงานร่วมกัน '.repeat(330).slice(0, 20_000);
    const shown = shownOf({ measures: {}, figures: { percentage: { text: '58.00' } } }, { report });
    const { sheets } = await laid([paperOf(seed, {}, { 1: { state: 'submitted', shown } })]);
    const [sheet] = sheets as [SheetDocument];
    const { pages } = pageBreaks(sheet);
    expect(pages.length).toBeGreaterThan(8);
    for (const { rows } of pages) expect(textsOf(sheet, rows).flat().join()).toContain('ส่งแล้ว รอตรวจ');
    const last = textsOf(sheet, pages.at(-1)?.rows ?? []);
    const signed = last.findIndex((texts) => texts.join().includes('ลงชื่อ'));
    const above = last
      .slice(2, signed)
      .flat()
      .filter((text) => text !== '');
    expect(signed).toBeGreaterThan(0);
    expect(above.length).toBeGreaterThan(0);
  });
});

test('the receipt’s address stands as squares where its code does, on the last page and in the file', async () => {
  layIn({ name: 'Sarabun', size: 11 });
  const { book, sheets } = await laid([paperOf(seed)]);
  const address = 'https://traimat.example/verify/K7QF-3M2X-9TZP-C4HD-2R8W';
  const [sheet] = sheets as [SheetDocument];
  const pages = pageBreaks(sheet).pages.map(({ pictures }) => pictures.map(({ thing }) => thing));
  const png = squaresPng(codeSquares(address));
  expect(pages).toEqual([[], [expect.objectContaining({ description: address, png })]]);
  const written = await unpack(await writeFile(book.model.document));
  expect(Buffer.from((await written.read('xl/media/image1.png')) ?? []).toString('base64')).toBe(png);
});

describe('several papers', () => {
  const codes = ['2100-1040-2563', '1900-6527-2563', '0415-0838-2563'];

  test('stand on a worksheet each, behind an index that leads to them, with the head and foot of their own', async () => {
    const { book, sheets } = await laid(codes.map((code) => paperOf(findIndicator(code))));
    expect(sheets.map(({ name }) => name)).toEqual([
      'พิมพ์ ไตรมาสที่ 1',
      'พิมพ์ 2100-1040',
      'พิมพ์ 1900-6527',
      'พิมพ์ 0415-0838',
    ]);
    const [index, first] = sheets as [SheetDocument, SheetDocument];
    expect(book.model.activeSheet().name).toBe(index.name);
    const line = Object.values(index.cells[2] ?? {});
    // The office is the same for all, and has no column.
    expect(line.map(({ value }) => value)).toEqual(['1.', '2100-1040', 'ประเมินแล้ว', 'ไปที่แผ่น']);
    expect(line.at(-1)?.link?.reference).toBe("'พิมพ์ 2100-1040'!A1");
    const { header, footer, titleRows } = first.pageLayout;
    expect(header.left).toMatch(/"2100-1040 · ไตรมาสที่\u00A01\/2563$/);
    expect(header.center).toMatch(/"สำนักงานเขตจอมทอง$/);
    expect(header.right).toMatch(/"ใบรับ K7QF-3M2X-9TZP-C4HD-2R8W$/);
    expect(footer.left).toMatch(/"พิมพ์เมื่อ [^\n]*\nโดย เจ้าหน้าที่$/);
    expect(footer.center).toMatch(/"ข้อมูล ณ /);
    expect(footer.right).toMatch(/หน้า &P จาก &N$/);
    expect(titleRows).toEqual({ first: 2, last: 2 });
  });

  test('are laid in a few requests, whatever their number', async () => {
    const { book } = await laid(Array.from({ length: 20 }, () => paperOf(seed)));
    expect(book.batches.length).toBeLessThanOrEqual(6);
  });

  test('take the place of those before, and go in one press; what is a person’s own stays', async () => {
    const papers = codes.map((code) => paperOf(findIndicator(code)));
    const { book } = await laid(papers);
    await layPapers('ไตรมาสที่ 2', papers.slice(0, 1));
    expect(book.model.document.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'พิมพ์ 2100-1040']);
    expect(await removePapers()).toEqual({ ok: true, value: 1 });
    expect(book.model.document.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(await removePapers()).toEqual({ ok: true, value: 0 });
  });

  test('a title that Excel does not take is one that it does', async () => {
    const { sheets } = await laid([{ ...paperOf(seed), title: 'พิมพ์ 1/2563: สำนัก [ทดสอบ]?' }]);
    expect(sheets.map(({ name }) => name)).toEqual(['พิมพ์ 1 2563  สำนัก  ทดสอบ']);
  });

  test.each([
    ['2100-1040 ป้อมปราบศัตรูพ่าย', '2100-1040 ป้อมปราบศัตรูพ่าย'],
    ['2100-1040 สำนักยุทธศาสตร์และประเมินผล', '2100-1040 สำนักยุทธศาสตร์และ…'],
  ])('a title that is too long ends with a whole word: %s', async (title, shown) => {
    const { sheets } = await laid([{ ...paperOf(seed), title }]);
    expect(sheets.map(({ name }) => name)).toEqual([shown]);
  });
});

describe('beside what is a person’s own', () => {
  const papers = ['2100-1040-2563', '1900-6527-2563'].map((code) => paperOf(findIndicator(code)));
  const titles = ({ model }: ReturnType<typeof openWorkbook>) => model.document.sheets.map(({ name }) => name);
  const paperIn = ({ model }: ReturnType<typeof openWorkbook>) => {
    const found = model.document.sheets.find(({ name }) => name === 'พิมพ์ 2100-1040');
    if (!found) throw new Error('no paper was laid');
    return found;
  };

  test.each([
    [
      'unprotected, with a column of notes beside it',
      async (sheet: SheetDocument) => {
        sheet.protection = null;
        sheet.cells[4] = { ...sheet.cells[4], 13: { value: 'ขอหลักฐาน' } };
      },
    ],
    [
      'protected with a password of their own',
      async (sheet: SheetDocument) => {
        sheet.protection = {};
        sheet.password = await hashPassword('ลับ');
      },
    ],
  ])('a paper that is %s stays as it is, and takes no title from the next ones', async (_, change) => {
    const { book } = await laid(papers);
    const own = paperIn(book);
    await change(own);
    const before = structuredClone(own);
    await layPapers('ไตรมาสที่ 1', papers);
    expect(titles(book)).toEqual([
      ...['Sheet1', 'พิมพ์ 2100-1040', 'พิมพ์ ไตรมาสที่ 1'],
      ...['พิมพ์ 2100-1040 (2)', 'พิมพ์ 1900-6527'],
    ]);
    expect(paperIn(book)).toEqual(before);
    expect(await removePapers()).toEqual({ ok: true, value: 3 });
    expect(titles(book)).toEqual(['Sheet1', 'พิมพ์ 2100-1040']);
  });

  test('in a workbook whose structure is protected nothing is laid or taken out, and that is said', async () => {
    const { book } = await laid(papers);
    book.model.document.structureProtected = true;
    const before = structuredClone(book.model.document);
    expect(await layPapers('ไตรมาสที่ 1', papers)).toEqual({ ok: false, trouble: structureProtected });
    expect(await removePapers()).toEqual({ ok: false, trouble: structureProtected });
    expect(book.model.document).toEqual(before);
  });
});
