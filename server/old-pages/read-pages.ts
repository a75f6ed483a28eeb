import { type Position, readJson } from '../../shared/indicator/file/read-json.ts';
import { readJsonPage } from './json-page.ts';
import type { Page, UnreadPage } from './page.ts';
import { readTextPage } from './text-page.ts';
import { cutPages } from './text-sections.ts';
import { type Unreadable, unreadableText } from './unreadable.ts';

export type ReadPages = { pages: Page[]; unread: UnreadPage[] };

/**
 * Reads every page of a file's text: pages as text, one in JSON, or an array of pages in JSON. A bad page among
 * others is told and does not stop the others; a file with no page at all is refused.
 */
export function readPages(text: string, file: string): ReadPages | { unreadable: Unreadable } {
  if (/^\s*</.test(text) && /<(!doctype|html|head|body|div|table)\b/i.test(text))
    return { unreadable: { kind: 'web-page' } };
  if (!isJson(text, file)) return readTexts(text, file);
  const parsed = parse(text);
  if ('unreadable' in parsed) return parsed;
  return Array.isArray(parsed.json) ? readArray(parsed.json, file) : readOne(parsed.json, file);
}

/** A page as text may begin with a bracket too; its label of the target gives it away. */
function isJson(text: string, file: string): boolean {
  if (file.toLowerCase().endsWith('.json')) return true;
  return /^\s*[[{]/.test(text) && !/^[ \t\u00a0]*ค่าเป้าหมาย/mu.test(text);
}

function readTexts(text: string, file: string): ReadPages | { unreadable: Unreadable } {
  const parts = cutPages(text);
  const read = parts.map((part, at) => readTextPage(part, { file, position: parts.length === 1 ? null : at + 1 }));
  const pages = read.flatMap((one) => ('page' in one ? [one.page] : []));
  const refused = read.map((one) => ('unreadable' in one ? one.unreadable : null));
  const [first] = refused;
  if (pages.length === 0 && first) return { unreadable: first };
  const unread = refused.flatMap((one, at) => (one ? [{ position: at + 1, why: unreadableText(one) }] : []));
  return { pages, unread };
}

function parse(text: string): { json: unknown } | { unreadable: Unreadable } {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { unreadable: { kind: 'broken-json', ...placeOfBreak(text) } };
  }
}

function placeOfBreak(text: string): Position {
  const read = readJson(text);
  const [fault] = 'faults' in read ? read.faults : [];
  return fault?.position ?? { line: 1, column: 1 };
}

function readOne(json: unknown, file: string): ReadPages | { unreadable: Unreadable } {
  const read = readJsonPage(json, { file, position: null });
  return 'why' in read ? { unreadable: { kind: 'other-json', found: read.why } } : { pages: [read.page], unread: [] };
}

function readArray(array: unknown[], file: string): ReadPages | { unreadable: Unreadable } {
  if (array.length === 0) return { unreadable: { kind: 'no-pages' } };
  const read = array.map((json, at) => ({ position: at + 1, ...readJsonPage(json, { file, position: at + 1 }) }));
  const pages = read.flatMap((one) => ('page' in one ? [one.page] : []));
  const unread = read.flatMap((one) => ('why' in one ? [{ position: one.position, why: one.why }] : []));
  const [first] = unread;
  return pages.length === 0 && first ? { unreadable: { kind: 'other-json', found: first.why } } : { pages, unread };
}
