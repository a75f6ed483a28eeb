import type { Fault } from '../../../shared/indicator/file/fault.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { authorWords as words } from './author-words.ts';

/**
 * Where a fault stands in an indicator file, in the file's own names, with list entries counted from 1 and called as they
 * call themselves: `["columns", 3, "header", "th"]` is `columns › รายการที่ 4 (planDate) › header › th`.
 */
export function faultPlace(path: Fault['path'], json: unknown): Text {
  if (path.length === 0) return words.wholeFile;
  const steps = path.map((step, index): Text => {
    if (typeof step === 'string') return { th: step, en: step };
    const name = nameOf(path.slice(0, index + 1).reduce(within, json));
    return { th: `รายการที่ ${step + 1}${name}`, en: `entry ${step + 1}${name}` };
  });
  return { th: steps.map(({ th }) => th).join(' › '), en: steps.map(({ en }) => en).join(' › ') };
}

function within(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
}

/** What a list's entry is called by in its file. */
function nameOf(entry: unknown): string {
  for (const key of ['key', 'code', 'id']) {
    const name = within(entry, key);
    if (typeof name === 'string' && name !== '') return ` (${name})`;
  }
  return '';
}
