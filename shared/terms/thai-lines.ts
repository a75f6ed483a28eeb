/** Marks that stand above or below another letter and take no width of their own. */
const marks = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

const words = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * Breaks text into the lines it will take at a width of so many letters, at the borders of Thai words. Excel gives no
 * way to measure wrapped text in merged cells, so heights are set from this.
 */
export function thaiLines(text: string, lettersPerLine: number): string[] {
  const lines: string[] = [];
  let [line, letters] = ['', 0];
  for (const { segment } of words.segment(text)) {
    const width = segment.replace(marks, '').length;
    if (letters + width > lettersPerLine && line !== '') {
      lines.push(line);
      [line, letters] = ['', 0];
    }
    line += segment;
    letters += width;
  }
  return [...lines, line];
}
