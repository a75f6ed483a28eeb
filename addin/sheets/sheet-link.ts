import { z } from 'zod';
import { wholeSheet } from '../../shared/rules/sheets/sheet-access.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import { accessKey } from './access-key.ts';

/** What a workbook keeps of one sheet of ours, beside its indicator and quarter. */
export const linkValue = z.strictObject({
  district: z.string(),
  /** The worksheet's own, drawn when it was laid: no other has it but a copy of this one. Earlier ones have none. */
  id: z.string().default(''),
  /** The stored revision that its rows come from. */
  revision: z.number().int().nonnegative(),
  version: z.number().int().positive(),
  /** What its locks were set for (access-key.ts); workbooks of earlier times had all open. */
  access: z.string().default(accessKey(wholeSheet)),
});
export type LinkValue = z.infer<typeof linkValue>;

/** What makes a worksheet a sheet of ours: it says so. It is known by this and never by how it looks. */
export const sheetLink = linkValue.extend({ indicator: z.string(), period: z.string() });
export type SheetLink = z.infer<typeof sheetLink>;

/**
 * What was found of a sheet's link: null where it is lost. `inWorksheet`: there is one in the worksheet itself, and not
 * only in the workbook's properties.
 */
export type FoundLink = { link: SheetLink | null; inWorksheet: boolean };

export function placeOf({ indicator, period, district }: SheetLink): SheetPlace {
  return { indicator, period, district };
}
