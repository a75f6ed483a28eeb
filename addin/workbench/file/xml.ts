/** Reading and writing the XML of a workbook's parts. Element names come without their namespace prefix, which files differ in. */

import { parseXml, type XmlElement, xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';

import { assertModestTree } from './element-bound.ts';

export type { XmlElement };

/** Entities stand for one character each here, so the parser's guard against multiplying ones is not needed. */
export function readXml(text: string): XmlElement {
  assertModestTree(text);
  return parseXml(text, { maxEntityExpansions: Number.POSITIVE_INFINITY }).root;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement => node.type === 'element' && (name === undefined || localName(node.name) === name),
  );
}

export function child(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => children(at, name)[0], element);
}

export function content(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((node) => (node.type === 'text' || node.type === 'cdata' ? node.value : ''))
    .join('');
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes[name];
}

/** Excel writes 1 and 0, LibreOffice true and false. */
export function isTrue(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === '1' || value === 'true';
}

export function numberOf(value: string | undefined, otherwise: number): number {
  const number = Number.parseFloat(value ?? '');
  return Number.isFinite(number) ? number : otherwise;
}

export function encodeText(text: string): string {
  return xmlEncode(text);
}

/** A part of its own: the declaration before its root element. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** ` name="value"` for each that has a value. */
export function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlEncodeAttr(String(value))}"`))
    .join('');
}

/** Workbooks write characters that XML or its attributes cannot hold as `_x000A_`. */
export function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Only what would be taken for such an escape; line breaks go into attributes as XML writes them. */
export function encodeEscapes(text: string): string {
  return text.replace(/_x[0-9A-Fa-f]{4}_/g, (literal) => `_x005F${literal}`);
}
