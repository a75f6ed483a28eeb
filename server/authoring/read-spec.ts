import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { parseIndicator } from '../../shared/indicator/check-indicator.ts';
import type { Path } from '../../shared/indicator/fault.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Text } from '../../shared/terms/text.ts';
import { decode } from '../old-pages/decode.ts';
import { faultText } from '../old-pages/file-fault.ts';
import { readBytes } from '../old-pages/read-bytes.ts';
import { type PlacedFault, readTree } from './json-faults.ts';

/** What a file turns out to be. `offsetOf` gives the place of a path in its text, or of the nearest part around it. */
export type ReadSpec =
  | { kind: 'unreadable'; why: Text }
  | { kind: 'faulty'; text: string; faults: PlacedFault[] }
  | { kind: 'valid'; text: string; indicator: Indicator; offsetOf: (path: Path) => number };

/** Reads an indicator file from the disk. */
export function readSpec(file: string): ReadSpec {
  const read = readBytes(file);
  if ('fault' in read) {
    return {
      kind: 'unreadable',
      why: read.fault.kind === 'too-large' ? tooLarge(read.fault.bytes) : faultText(read.fault),
    };
  }
  if (read.bytes.length > largest) return { kind: 'unreadable', why: tooLarge(read.bytes.length) };
  const decoded = decode(read.bytes);
  if ('fault' in decoded) {
    return { kind: 'unreadable', why: decoded.fault.kind === 'binary' ? notText : faultText(decoded.fault) };
  }
  return readSpecText(decoded.text);
}

export function readSpecText(text: string): ReadSpec {
  const read = readTree(text);
  if ('faults' in read) return { kind: 'faulty', text, faults: read.faults };
  const json: unknown = JSON.parse(text);
  if (!isIndicatorFile(json)) return { kind: 'unreadable', why: otherJson };
  const offsetOf = (path: Path) => nearest(read.tree, path).offset;
  const parsed = parseIndicator(json);
  if ('indicator' in parsed) return { kind: 'valid', text, indicator: parsed.indicator, offsetOf };
  const faults = parsed.faults.map((fault) => ({ ...fault, offset: offsetOf(fault.path) }));
  return { kind: 'faulty', text, faults: faults.sort((a, b) => a.offset - b.offset) };
}

/** Line and column from 1, as editors count them. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Forty times the seed's indicator. */
const largest = 1024 * 1024;

const tooLarge = (bytes: number): Text => ({
  th: `ไฟล์ใหญ่ ${Math.ceil(bytes / 1024)} kB เกิน ${largest / 1024} kB ไม่น่าใช่ไฟล์ตัวชี้วัด`,
  en: `The file has ${Math.ceil(bytes / 1024)} kB, more than ${largest / 1024} kB: it is hardly an indicator`,
});

const notText: Text = {
  th: 'ไม่ใช่ไฟล์ข้อความ UTF-8 (อาจเป็น Excel, Word หรือ PDF) ระบุไฟล์ .json ของตัวชี้วัด',
  en: 'This is not UTF-8 text (an Excel, Word or PDF file?): name an indicator’s .json file',
};

const otherJson: Text = {
  th: 'เป็น JSON แต่ไม่ใช่ไฟล์ตัวชี้วัด: ไม่มี code, columns, measures, results เลย',
  en: 'This is JSON but no indicator: it has none of code, columns, measures, results',
};

function isIndicatorFile(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  return ['code', 'columns', 'measures', 'results'].some((key) => Object.hasOwn(json, key));
}

function nearest(tree: Node, path: Path): Node {
  return findNodeAtLocation(tree, path) ?? (path.length === 0 ? tree : nearest(tree, path.slice(0, -1)));
}
