import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeFile } from '../../../../addin/workbench/file/write-file.ts';
import { pageBreaks } from '../../../../addin/workbench/print/page-breaks.ts';
import { layIn } from '../../../../addin/workbook/kit/sheet-font.ts';
import { layPapers } from '../../../../addin/workbook/paper/lay-papers.ts';
import { runningWords } from '../../../../shared/rules/sheets/paper/running-words.ts';
import { sheetLines } from '../../../../shared/rules/sheets/paper/sheet-lines.ts';
import { indicators } from '../../../shared/catalogue/catalogue.ts';
import { at } from '../../../shared/indicator-sheet.ts';
import { publishedYear } from '../../../shared/published-year.ts';
import { openWorkbook } from '../office-in-node.ts';

test('pages', async () => {
  const book = openWorkbook('strict');
  if (process.env.FONT)
    layIn({ name: process.env.FONT.split('|')[0] ?? '', size: Number(process.env.FONT.split('|')[1]) });
  const papers = indicators.map((indicator) => {
    const sheet = publishedYear(indicator);
    return {
      ...{ title: indicator.code, office: sheet.office.name.th, indicator: indicator.title.th, stands: 'รับรองแล้ว' },
      paper: {
        lines: sheetLines(sheet, { digits: 'arabic', origin: 'https://traimat.example.go.th' }),
        running: runningWords(sheet, { at, by: 'เจ้าหน้าที่' }, 'arabic'),
      },
    };
  });
  expect((await layPapers('ทุกตัวชี้วัด', papers)).ok).toBe(true);
  const pages = book.model.document.sheets.slice(2).map((sheet) => [
    sheet.name,
    pageBreaks(sheet)
      .pages.map(({ height }) => Math.round(height))
      .join('+'),
  ]);
  console.log(pages.map((p) => p.join(' ')).join('\n'), book.batches);
  if (process.env.OUT) {
    writeFileSync(process.env.OUT, await writeFile(book.model.document));
    writeFileSync(`${process.env.OUT}.json`, JSON.stringify(book.model.document));
  }
});
