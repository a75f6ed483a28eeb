/** A range by its address: the address Excel gives it, and the range an argument means. */

import { boxToA1, parseA1, quoteSheet, referenceTo, splitAddress } from '../../document/a1.ts';
import { invalidArgument } from '../../document/excel-error.ts';
import { text } from '../arguments.ts';
import { isExcelObject } from '../excel-object.ts';
import type { RangeTarget, Session } from '../session.ts';

export function fullAddress(target: RangeTarget, session: Session): string {
  return `${quoteSheet(session.model.sheet(target.sheetId).name)}!${boxToA1(target.box)}`;
}

/** The place as a formula refers to it. */
export function reference({ sheetId, box }: RangeTarget, session: Session): string {
  return referenceTo(session.model.sheet(sheetId).name, box);
}

/** An address or a Range, as arguments may be either. */
export function rangeArgument(value: unknown, sheetId: string, session: Session): RangeTarget {
  if (isExcelObject(value)) {
    if (value.className !== 'Range' || value.isNull) throw invalidArgument();
    return value.target as RangeTarget;
  }
  const { sheet, a1 } = splitAddress(text(value).replace(/^=/, ''));
  const home = sheet === undefined ? session.model.findSheet(sheetId) : session.model.findSheet(sheet);
  const box = parseA1(a1);
  if (!home || !box) throw invalidArgument();
  return { sheetId: home.id, box };
}
