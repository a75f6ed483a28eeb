import { parseA1 } from '../../addin/workbench/document/a1.ts';
import { intersection } from '../../addin/workbench/document/boxes.ts';
import type { Box } from '../../addin/workbench/document/document.ts';
import { pairs } from './finding.ts';

/** The boxes of `A1:B2 C3`. */
export function boxesOf(areas: string | undefined): Box[] {
  return (areas ?? '').split(' ').flatMap((area) => parseA1(area) ?? []);
}

/** Of two that overlap, each pair once. */
export function overlaps<Item extends { box: Box }>(items: Item[]): [Item, Item][] {
  return [...pairs(items)].filter(([one, other]) => intersection(one.box, other.box) !== null);
}
