import type { ChoiceColumn } from '../../indicator/column.ts';
import type { Cell } from '../../terms/row.ts';
import * as ask from './choice-doubts.ts';
import { labelKey } from './labels.ts';
import { change, type Normalised } from './normalised.ts';

type YesNoColumn = Extract<ChoiceColumn, { type: 'yesNo' }>;

/**
 * Yes or no in other words than the column's own labels, by key.
 *
 * | written                       | column with ใช่ / ไม่ใช่ | column whose “yes” denies (ไม่พบ / พบ) |
 * | ----------------------------- | ----------------------- | -------------------------------------- |
 * | ใช่ มี ครบ TRUE 1 ✓ /          | yes                     | asked about: yes to what?              |
 * | ไม่ใช่ ไม่มี FALSE 0 ✗          | no                      | asked about                            |
 * | the label with แล้ว, ยัง, ไม่ได้ | yes, no, no             | only the label itself with แล้ว         |
 * | x o × ☒ -                     | asked about             | asked about                            |
 */
export function yesNoOf(cell: Cell, key: string, column: YesNoColumn): Normalised {
  const [yes, no] = [labelKey(column.yes.th), labelKey(column.no.th)];
  const denying = /^(?:ไม่|ยัง|ไร้|ขาด|ปลอด)/.test(yes) || noWords.has(yes) || yesWords.has(no);
  const generic = yesWords.has(key) || noWords.has(key);
  if (unclearWords.has(key) || (generic && denying)) return ask.yesOrNo(cell, column.yes, column.no);

  const isYes = key === `${yes}แล้ว` || yesWords.has(key);
  if (isYes) return change(column.yes.th, [asListed]);
  const isDenied = !denying && [`ไม่${yes}`, `ไม่ได้${yes}`, `ยังไม่${yes}`, `ยังไม่ได้${yes}`, `ยัง${no}`].includes(key);
  return isDenied || noWords.has(key) ? change(column.no.th, [asListed]) : null;
}

const asListed = { th: 'เขียนตามรายการ', en: 'written as in the list' };

const yesWords = new Set([
  ...['ใช่', 'มี', 'ครบ', 'ครบถ้วน', 'ผ่าน', 'ถูก', 'ถูกต้อง', 'ได้', 'จริง'],
  ...['true', 'yes', 'y', '1', '✓', '✔', '√', '☑', '✅', '/'],
]);

const noWords = new Set([
  ...['ไม่ใช่', 'ไม่มี', 'ไม่ครบ', 'ไม่ครบถ้วน', 'ไม่ผ่าน', 'ไม่ถูก', 'ไม่ถูกต้อง', 'ไม่ได้', 'ไม่', 'ไม่จริง', 'ผิด', 'เท็จ'],
  ...['false', 'no', 'n', '0', '✗', '✘', '✖', '❌'],
]);

/** A cross is a mark of choice on Thai forms and a refusal elsewhere; a ring is a tick in schools and a nought. */
const unclearWords = new Set(['x', '×', 'o', '○', '☒', '☐', '-']);
