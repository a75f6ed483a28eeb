import { boxToA1, parseA1 } from '../document/a1.ts';
import type { Box } from '../document/document.ts';

/** Places as a file lists them: "A1:B2 D4". */
export function readBoxes(text: string): Box[] {
  return text.split(/\s+/).flatMap((part) => parseA1(part) ?? []);
}

export function writeBoxes(boxes: readonly Box[]): string {
  return boxes.map((box) => boxToA1(box)).join(' ');
}
