import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { aReport } from './a-report.ts';
import { readReport } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'traimat-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: unknown) {
  const file = join(folder, 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readReport([file]);
}

describe('npm run excel-report', () => {
  test('says how it is called', () => {
    expect(readReport([])).toEqual({ output: 'npm run excel-report -- FILE\n', status: 2 });
    expect(readReport(['a', 'b']).status).toBe(2);
  });

  test.each([
    ['a file that is not there', 'ไม่พบไฟล์', () => readReport([join(folder, 'none.json')])],
    ['a text that is no JSON', 'ไม่ใช่ไฟล์ผลตรวจ', () => read('ก')],
    ['another JSON file', 'ไม่ใช่ไฟล์ผลตรวจ', () => read({ name: 'traimat' })],
    ['a form of later days', 'ไม่รู้จักไฟล์รูปแบบ 2', () => read({ ...aReport(), traimatReadiness: 2 })],
    [
      'a part that is wrong',
      'checks.0.answer',
      () => read(aReport({ 'host/excel-api-1.13': { answer: 'maybe' as 'passed' } })),
    ],
    ['a part too many', 'person', () => read({ ...aReport(), person: 'somebody' })],
  ])('refuses %s', (_what, said, refused) => {
    const { output, status } = refused();
    expect(output).toContain(said);
    expect(status).toBe(2);
  });

  test('ends well where nothing has failed', () => {
    const { output, status } = read(aReport({ 'events/typed': { answer: 'refused', reason: 'hand' } }));
    expect(status).toBe(0);
    expect(output).toMatch(/^✓ Excel 16\.0\.17928\.20114 · PC · th-TH/);
    expect(output).toContain('ไม่ผ่าน 0 ตอบไม่ได้ 1');
    expect(output).toContain('– events/typed');
  });

  test('names what has failed, what was seen, and what rests on it', () => {
    const { output, status } = read(
      aReport({ 'filters/block-write': { answer: 'failed', seen: 'FilteredRangeConflict' } }),
    );
    expect(status).toBe(1);
    expect(output).toMatch(/^✗ /);
    expect(output).toContain('✗ filters/block-write');
    expect(output).toContain('seen: FilteredRangeConflict');
    expect(output).toContain('→ addin/workbook/city/refresh-keyed-table.ts');
  });

  test('names the checks that only the file or only this Traimat knows', () => {
    const report = aReport({ 'host/storage': { id: 'host/of-later-days' } });
    const { output } = read(report);
    expect(output).toContain('not known here: host/of-later-days');
    expect(output).toContain('not in the file: host/storage');
  });
});
