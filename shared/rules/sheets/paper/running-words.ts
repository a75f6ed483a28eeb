import { thaiMoment } from '../../../terms/date.ts';
import { type Digits, inDigits } from '../../../terms/digits.ts';
import type { IndicatorSheet } from '../../../wire/indicator-sheet.ts';
import { officeName } from './head-lines.ts';
import { headQuarter } from './sheet-lines.ts';

/** When paper was printed, by the server's clock where it is known, and by whom. */
export type Printed = { at: string; by: string; offline?: boolean };

export type RunningWords = { about: string; receipt: string; printed: string; asOf: string };

/** What stands at the head and the foot of every page of an indicator sheet, beside the page's number. */
export function runningWords(sheet: IndicatorSheet, { at, by, offline = false }: Printed, digits: Digits): RunningWords {
  const write = (text: string) => inDigits(digits, text);
  const receipt = headQuarter(sheet).shown?.receipt;
  return {
    about: `${sheet.indicator} · ${officeName(sheet.office)} · ${write(`ไตรมาสที่\u00A0${sheet.quarter}/${sheet.fiscalYear}`)}`,
    receipt: receipt ? `ใบรับ ${receipt.code ?? receipt.id}` : 'ไม่มีใบรับ',
    printed: `พิมพ์เมื่อ ${write(thaiMoment(at))} โดย ${by}`,
    asOf: `${offline ? 'พิมพ์ขณะออฟไลน์ ' : ''}ข้อมูล ณ ${write(thaiMoment(sheet.at))}`,
  };
}
