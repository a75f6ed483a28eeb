import type { SheetLine } from '../../../shared/rules/sheets/paper/sheet-line.ts';
import { type PaperChoice, sheetLines } from '../../../shared/rules/sheets/paper/sheet-lines.ts';
import type { IndicatorSheet } from '../../../shared/wire/indicator-sheet.ts';

export const choice: PaperChoice = { digits: 'arabic', origin: 'https://traimat.example' };

/** The words of an indicator's sheet on paper from top to bottom, one space between them. */
export function paperWords(sheet: IndicatorSheet): string {
  return sheetLines(sheet, choice).flatMap(wordsOf).join(' ').replace(/\s+/g, ' ');
}

/** Of a line, in the order in which they stand there. */
export function wordsOf(line: SheetLine): string[] {
  switch (line.kind) {
    case 'title':
    case 'subtitle':
    case 'heading':
      return [line.text];
    case 'mark':
      return [line.words, line.note];
    case 'fields':
      return line.fields.flatMap(({ label, value }) => [label, value]);
    case 'live':
      return [line.label, line.figure.now];
    case 'table':
      return [...line.header, ...line.rows.flat()];
    case 'section':
      return [line.label, ...line.paragraphs];
    case 'receipt':
      return [line.label, line.words, line.address];
    case 'signatures':
      return line.roles;
  }
}
