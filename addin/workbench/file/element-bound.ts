/**
 * How many elements a part may have. Sizes do not bound them: three million strings of a file of 125 kB took the reader 40 s and gigabytes;
 * and the parser goes on behind elements that are nested too deep, making an error of each.
 */

import { SaxParser } from '@cj-tech-master/excelts/xml';
import { UnreadableFile } from './unreadable-file.ts';

/** Of a part that is read as a tree: half a kilobyte each. Cells and shared strings are not among them. */
const MOST_IN_TREE = 200_000;

/** Of a part that is swept over: a worksheet with 2,000 rows of 12 columns has 80,000. */
const MOST_IN_SWEEP = 2_000_000;

/** What opens and closes them, in the bytes of a part: looked at before anything is read of it. */
export function assertModestPart(bytes: Uint8Array): void {
  let tags = 0;
  for (let at = bytes.indexOf(LESS_THAN); at >= 0; at = bytes.indexOf(LESS_THAN, at + 1)) {
    tags++;
    if (tags > 2 * MOST_IN_SWEEP) throw new UnreadableFile('too-large');
  }
}

const LESS_THAN = '<'.charCodeAt(0);

/** Call the answer at each element. */
export function elementBound(most = MOST_IN_SWEEP): () => void {
  let count = 0;
  return () => {
    count++;
    if (count > most) throw new UnreadableFile('too-large');
  };
}

/** Before a tree is made of it. */
export function assertModestTree(xml: string): void {
  const parser = sweepingParser();
  parser.on('opentag', elementBound(MOST_IN_TREE));
  parser.write(xml);
  parser.close();
}

/** A parser that ends at the first error. Entities stand for one character each here, so that it need not guard against multiplying ones. */
export function sweepingParser(): SaxParser {
  const parser = new SaxParser({ maxEntityExpansions: Number.POSITIVE_INFINITY });
  parser.on('error', (error) => {
    throw error;
  });
  return parser;
}
