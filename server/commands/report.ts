import type { Text } from '../../shared/terms/text.ts';

/** What a command prints, and its status: 0 done, 1 refused and nothing changed, 2 cannot be done. */
export type Report = { output: string; status: 0 | 1 | 2 };

/** What is wrong and what to do about it, in both languages. */
export function fault({ what, cure }: { what: Text; cure: Text }, details = ''): string {
  return `✗ ${both(what)}${details ? `: ${details}` : ''}\n  → ${both(cure)}\n`;
}

export function both({ th, en }: Text): string {
  return `${th} · ${en}`;
}
