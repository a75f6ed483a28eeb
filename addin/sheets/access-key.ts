import type { SheetAccess } from '../../shared/rules/sheets/sheet-access.ts';
import { itemKey } from '../../shared/terms/review.ts';

/**
 * A few letters for what a sheet's locks were set for, to be kept in the workbook and compared: `open`, `locked`, or
 * `asked` with a fingerprint of the rows and cells that are open.
 */
export function accessKey(access: SheetAccess): string {
  if (access.open === 'whole') return 'open';
  if (access.open === 'nothing') return 'locked';
  return `asked ${fingerprint([...access.items.map(itemKey), ...access.added].sort().join('\n'))}`;
}

/** FNV-1a of 32 bits: enough to tell one request from the next. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
