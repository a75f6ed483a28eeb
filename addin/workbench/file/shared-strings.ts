import { elementBound, sweepingParser } from './element-bound.ts';
import { decodeEscapes, localName } from './xml.ts';

/** The texts cells point to by number, in one sweep. Parts formatted on their own are joined; phonetic readings are left out. */
export function readSharedStrings(xml: string | null): string[] {
  if (xml === null) return [];
  const strings: string[] = [];
  const counted = elementBound();
  const open: string[] = [];
  let text = '';
  const gather = (piece: string) => {
    if (open.at(-1) === 't' && !open.includes('rPh')) text += piece;
  };
  const parser = sweepingParser();
  parser.on('opentag', ({ name }) => {
    counted();
    open.push(localName(name));
    if (open.at(-1) === 'si') text = '';
  });
  parser.on('text', gather);
  parser.on('cdata', gather);
  parser.on('closetag', () => {
    if (open.pop() === 'si') strings.push(decodeEscapes(text));
  });
  parser.write(xml);
  parser.close();
  return strings;
}
