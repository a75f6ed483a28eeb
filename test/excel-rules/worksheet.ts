import { attribute, child, children, type XmlElement } from '../../addin/workbench/file/xml.ts';
import { all, wholeText } from './package.ts';

export type CellRead = { text: string; isText: boolean; formula: string | null; style: number };

/** A worksheet's part, with its cells by address. */
export type Worksheet = { title: string; root: XmlElement | undefined; cells: Map<string, CellRead> };

export function readCells(root: XmlElement | undefined, shared: string[]): Map<string, CellRead> {
  return new Map(
    all(child(root, 'sheetData'), 'c').map((cell) => [attribute(cell, 'r') ?? '', readCell(cell, shared)]),
  );
}

function readCell(cell: XmlElement, shared: string[]): CellRead {
  const kind = attribute(cell, 't') ?? 'n';
  const value = wholeText(child(cell, 'v'));
  const [formula] = children(cell, 'f');
  return {
    text: kind === 's' ? (shared[Number(value)] ?? '') : kind === 'inlineStr' ? textOf(child(cell, 'is')) : value,
    isText: ['s', 'inlineStr', 'str'].includes(kind),
    formula: formula ? wholeText(formula) : null,
    style: Number(attribute(cell, 's') ?? 0),
  };
}

/** Of a string in parts; what is read out of it beside them (phonetic letters) does not count. */
export function textOf(item: XmlElement | undefined): string {
  return all(item, 't').map(wholeText).join('');
}
