import { describe, expect, test } from 'vitest';
import { thaiLines } from '../../../shared/terms/thai-lines.ts';

describe('lines of Thai text', () => {
  test('nothing takes one line', () => {
    expect(thaiLines('', 10)).toEqual(['']);
  });

  test('break between words and lose nothing', () => {
    const text = 'แผนพัฒนาชุมชนเกิดจากคนในชุมชนมาร่วมกันคิด';
    const lines = thaiLines(text, 12);
    expect(lines.join('')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.some((line) => /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/.test(line))).toBe(false);
  });

  test('marks above and below take no width', () => {
    expect(thaiLines('กี่กี่', 4)).toHaveLength(1);
  });
});

test('breaks a word that is longer than a line where the line is full', () => {
  expect(thaiLines('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  expect(thaiLines('ดู a.b/abcdefghij', 6).every((line) => line.length <= 7)).toBe(true);
  expect(thaiLines('x'.repeat(20_000), 50)).toHaveLength(400);
});
