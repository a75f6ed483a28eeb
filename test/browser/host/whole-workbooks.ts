import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';
import { writeFile } from '../../../addin/workbench/file/write-file.ts';
import { checkWorkbook } from '../../excel-rules/check-workbook.ts';

/** What a journey leaves in each of its workbooks must be a file that Excel opens as it is. */
export async function expectWholeWorkbooks(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) {
    const document = await page.evaluate(() => window.workbench?.document());
    if (!document) continue;
    const found = await checkWorkbook(await writeFile(document));
    expect(found.filter(({ grade }) => grade === 'broken')).toEqual([]);
  }
}
