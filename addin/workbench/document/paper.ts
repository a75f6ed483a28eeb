/** Paper sizes: office.js's names stand in the order of the file's codes, which count from 1 (ECMA-376 18.3.1.63). */

const NAMES =
  `Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note
  Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4
  EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS
  FanfoldStdGerman FanfoldLegalGerman`.split(/\s+/);

const A4_CODE = 9;

/** Width and height in points, upright; envelopes and plotter sheets print as A4. */
const SIZES: Record<string, [number, number]> = {
  Letter: [612, 792],
  LetterSmall: [612, 792],
  Tabloid: [792, 1224],
  Ledger: [1224, 792],
  Legal: [612, 1008],
  Statement: [396, 612],
  Executive: [522, 756],
  A3: [841.9, 1190.55],
  A4: [595.3, 841.9],
  A4Small: [595.3, 841.9],
  A5: [419.55, 595.3],
  B4: [728.5, 1031.8],
  B5: [515.9, 728.5],
  Folio: [612, 936],
  Quatro: [609.45, 779.55],
  Paper10x14: [720, 1008],
  Paper11x17: [792, 1224],
  Note: [612, 792],
};

export function paperCode(name: string): number {
  const index = NAMES.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  return index < 0 ? A4_CODE : index + 1;
}

export function paperName(code: number): string {
  return NAMES[code - 1] ?? 'A4';
}

export function paperPoints(name: string): { width: number; height: number } {
  const [width, height] = SIZES[paperName(paperCode(name))] ?? [595.3, 841.9];
  return { width, height };
}
