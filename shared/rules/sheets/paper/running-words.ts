import { thaiMoment } from '../../../terms/date.ts';
import { type Digits, inDigits } from '../../../terms/digits.ts';
import { officeName } from './head-lines.ts';
import { headQuarter, type PaperSheet } from './paper-sheet.ts';
import type { RunningWords } from './sheet-line.ts';

/** When paper was printed, by the server's clock where it is known, and by whom. */
export type Printed = { at: string; by: string; offline?: boolean };

/** What stands at the head and the foot of every page of an indicator sheet, beside the page's number. */
export function runningWords(sheet: PaperSheet, { at, by, offline = false }: Printed, digits: Digits): RunningWords {
  const write = (text: string) => inDigits(digits, text);
  const receipt = headQuarter(sheet).shown?.receipt;
  return {
    head: [
      `${sheet.indicator} · ${write(`ไตรมาสที่\u00A0${sheet.quarter}/${sheet.fiscalYear}`)}`,
      officeName(sheet.office),
      receipt ? `ใบรับ ${receipt.code}` : 'ไม่มีใบรับ',
    ],
    foot: [
      [`พิมพ์เมื่อ ${write(thaiMoment(at))}`, `โดย ${by}`],
      [...(offline ? ['พิมพ์ขณะออฟไลน์'] : []), `ข้อมูล ณ ${write(thaiMoment(sheet.at))}`],
    ],
  };
}
