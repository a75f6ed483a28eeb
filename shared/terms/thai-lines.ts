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
  for (const segment of pieces(text, lettersPerLine)) {
    const width = widthOf(segment);
    if (letters + width > lettersPerLine && line !== '') {
      lines.push(line);
      [line, letters] = ['', 0];
    }
    line += segment;
    letters += width;
  }
  return [...lines, line];
}

const widthOf = (text: string) => text.replace(marks, '').length;

/** Words; one that is longer than a line is broken where the line is full, with its marks behind their letter. */
function* pieces(text: string, lettersPerLine: number): Generator<string> {
  for (const { segment } of words.segment(text)) {
    if (widthOf(segment) <= lettersPerLine) {
      yield segment;
      continue;
    }
    let piece = '';
    for (const letter of segment) {
      if (widthOf(piece + letter) > lettersPerLine) {
        yield piece;
        piece = '';
      }
      piece += letter;
    }
    yield piece;
  }
}
