import { beforeAll, describe, expect, test } from 'vitest';
import { readFile } from '../../addin/workbench/file/read-file.ts';
import { writeFile } from '../../addin/workbench/file/write-file.ts';
import type { EngineSheet } from './engine.ts';
import { findLibreOffice, libreOffice, recalculate } from './libreoffice.ts';
import { sheetDocument, workbookDocument } from './sheet-document.ts';

const program = findLibreOffice();
if (!program)
  console.warn('NOT RUN, LibreOffice is not installed: that it calculates what a file says, sheet by sheet');

describe.runIf(program !== null)('LibreOffice', { timeout: 120_000 }, () => {
  let soffice = '';
  beforeAll(() => {
    soffice = program ?? '';
  });

  test('calculates again what a file gives a wrong value for', async () => {
    const document = sheetDocument(countedSheet(1));
    for (const row of Object.values(document.cells)) {
      for (const cell of Object.values(row)) if (cell.formula !== undefined) cell.value = 99;
    }
    const written = await writeFile(workbookDocument([document]));
    expect((await readFile(written)).sheets[0]?.cells[0]?.[0]?.value).toBe(99);
    const calculated = await readFile(await recalculate(soffice, written));
    expect(calculated.sheets[0]?.cells[0]?.[0]?.value).toBe(3);
    expect(calculated.sheets[0]?.cells[4]?.[4]?.value).toBe(2);
  });

  test('gives each of many sheets its own values', async () => {
    const sheets = Array.from({ length: 40 }, (_, index) => countedSheet(index));
    const evaluated = await libreOffice(soffice).evaluate(sheets);
    expect(evaluated).toEqual(
      sheets.map((_, index) => ({ calculated: [[index], [index + 1]], cells: { A1: 2 * index + 1 } })),
    );
  });

  test('tells why there is no result', async () => {
    await expect(recalculate(soffice, new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))).rejects.toThrow(
      'LibreOffice wrote nothing',
    );
  });
});

function countedSheet(start: number): EngineSheet {
  const name = `counted_${start}`;
  return {
    name,
    table: {
      name,
      row: 2,
      column: 3,
      headers: ['ยอด', 'เท่าเดิม'],
      rows: [[start], [start + 1]],
      calculated: { เท่าเดิม: `N(${name}[[#This Row],[ยอด]])` },
    },
    cells: { A1: `SUM(${name}[เท่าเดิม])` },
  };
}
