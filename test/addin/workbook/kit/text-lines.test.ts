import { describe, expect, test } from 'vitest';
import { linesIn } from '../../../../addin/workbook/kit/text-lines.ts';

const text = 'แผนพัฒนาชุมชนเกิดจากคนในชุมชนมาร่วมกันคิดร่วมกันกำหนดแนวทาง';

describe('the lines of a text in cells of a width', () => {
  test('lose nothing, and are more in narrower cells, larger letters and bold ones', () => {
    const [plain, narrow, large, bold] = [
      linesIn(text, 200),
      linesIn(text, 100),
      linesIn(text, 200, { size: 16 }),
      linesIn(text, 200, { bold: true }),
    ].map((lines) => {
      expect(lines.join('')).toBe(text);
      return lines.length;
    });
    expect(narrow).toBeGreaterThan(plain ?? 0);
    expect(large).toBeGreaterThan(plain ?? 0);
    expect(bold).toBeGreaterThanOrEqual(plain ?? 0);
  });

  test('are counted for Waree, whose letters take 0.62 of their size', () => {
    // 54 letters at 11 points.
    expect(linesIn('ก '.repeat(27).trim(), 54 * 0.62 * 11 + 6)).toHaveLength(1);
    expect(linesIn('ก '.repeat(28).trim(), 54 * 0.62 * 11 + 6)).toHaveLength(2);
  });

  test('end where the text has a line of its own', () => {
    expect(linesIn('หนึ่ง\nสอง', 500)).toEqual(['หนึ่ง', 'สอง']);
  });
});
