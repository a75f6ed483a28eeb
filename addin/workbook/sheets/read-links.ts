import { z } from 'zod';
import { wholeSheet } from '../../../shared/rules/sheets/sheet-access.ts';
import type { Outcome } from '../../outcome.ts';
import { accessKey } from '../../sheets/access-key.ts';
import { linkKeyPattern } from '../kit/names.ts';
import { run } from '../run.ts';

/** What a custom document property keeps of a sheet; far below Excel's 255 characters. */
const linkValue = z.strictObject({
  district: z.string(),
  revision: z.number().int().nonnegative(),
  version: z.number().int().positive(),
  /** What its locks were set for (access-key.ts); workbooks of earlier times had all open. */
  access: z.string().default(accessKey(wholeSheet)),
});
export type LinkValue = z.infer<typeof linkValue>;

/** A sheet of ours in this workbook, with the stored revision it was filled from. */
export type SheetLink = LinkValue & { indicator: string; period: string };

/** Finds the workbook's sheets by its custom document properties, which stay with it when it is saved, copied or mailed. */
export function readLinks(): Promise<Outcome<SheetLink[]>> {
  return run(async (context) => {
    const properties = context.workbook.properties.custom.load('items/key, items/value');
    await context.sync();
    return properties.items.flatMap(({ key, value }) => {
      const [, indicator, period] = linkKeyPattern.exec(key) ?? [];
      const link = parseLink(value);
      return indicator && period && link ? [{ indicator, period, ...link }] : [];
    });
  });
}

export function parseLink(value: unknown): LinkValue | null {
  try {
    return linkValue.parse(JSON.parse(String(value)));
  } catch {
    // A property that somebody else wrote, or edited by hand, links nothing.
    return null;
  }
}
