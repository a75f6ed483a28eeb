import { cellText } from '../../../indicator/read-cell.ts';
import type { Cell } from '../../../terms/row.ts';
import { plain } from '../../normalise/plain.ts';
import { withWholeAm } from './community-name.ts';

/**
 * Whether a line closes a list or a part of it: a sum, a source, a note. A community may well be called รวมใจ, so a sum is
 * only what says nothing else; its words may stand in any cell, a source's and a note's in the first one. A star alone
 * marks a note where a line has more than one cell.
 */
export function isClosing(filled: Cell[], width: number): boolean {
  const texts = filled.map((cell) =>
    withWholeAm(plain(cellText(cell)))
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const [first = ''] = texts;
  return (
    texts.some((text) => sum.test(text)) ||
    note.test(first) ||
    (filled.length === 1 && width > 1 && starred.test(first))
  );
}

const sum =
  /^(?:รวม|รวมทั้งสิ้น|รวมทั้งหมด|รวมจำนวน|ยอดรวม|รวมทุกเขต|รวมชุมชน|จำนวนรวม|grand total|total|sum)(?: ?(?:ทั้งสิ้น|ทั้งหมด|เขต ?[ก-๎]+))? ?:? ?(?:จำนวน)? ?[\d,]* ?(?:ชุมชน|แห่ง|เขต|รายการ|communities)?$/;

const note = /^(?:ที่มา|แหล่งที่มา|แหล่งข้อมูล|หมายเหตุ|ข้อมูล ณ|ข้อมูลณ|source|note|remark)s?(?: ?[:：]| |$)/;

const starred = /^(?:\*|†)/;
