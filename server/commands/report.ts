import type { Text } from '../../shared/terms/text.ts';

/** What a command prints, and the status that it ends with: 0 done, 1 not, 2 it was not asked rightly or cannot be done. */
export type Report = { output: string; status: 0 | 1 | 2 };

/** What is wrong and what to do about it, in both languages. */
export function fault({ what, cure }: { what: Text; cure: Text }, details = ''): string {
  return `✗ ${both(what)}${details ? `: ${details}` : ''}\n  → ${both(cure)}\n`;
}

export function both({ th, en }: Text): string {
  return `${th} · ${en}`;
}
