import type { Choice } from '../../indicator/column.ts';
import type { Cell } from '../../terms/row.ts';
import type { Text } from '../../terms/text.ts';
import type { Labelled } from './labels.ts';
import { type Doubt, quoted } from './normalised.ts';

/** What is asked about a word that is not in the quarter's list. */

export const near = (cell: Cell, { label }: Choice): Doubt => ({
  what: {
    th: `${quoted(cell)} ไม่อยู่ในรายการ ใกล้เคียงกับ “${label.th}”`,
    en: `${quoted(cell)} is not in the list; “${label.th}” is near`,
  },
  cure: { th: `หากหมายถึง “${label.th}” ให้เลือกจากรายการ`, en: `Choose “${label.th}” (${label.en}) if that is meant` },
});

export const oneOf = (cell: Cell, choices: Labelled[]): Doubt => ({
  what: { th: `${quoted(cell)} ตรงกับมากกว่าหนึ่งตัวเลือก`, en: `${quoted(cell)} fits more than one choice` },
  cure: { th: `เลือกจากรายการ: ${listed(choices)}`, en: `Choose one of: ${listed(choices)}` },
});

export const notInThisQuarter = (cell: Cell, { validFrom, validTo }: Choice, valid: Labelled[]): Doubt => ({
  what: {
    th: `${quoted(cell)} ใช้ในไตรมาสนี้ไม่ได้ (ใช้${validFrom ? `ตั้งแต่ ${day(validFrom)}` : ''}${validTo ? `ถึง ${day(validTo)}` : ''})`,
    en: `${quoted(cell)} cannot be used in this quarter (only ${[validFrom && `from ${day(validFrom)}`, validTo && `to ${day(validTo)}`].filter(Boolean).join(' ')} BE)`,
  },
  cure: { th: `เลือกจากรายการ: ${listed(valid)}`, en: `Choose one of: ${listed(valid)}` },
});

export const yesOrNo = (cell: Cell, yes: Text, no: Text): Doubt => ({
  what: { th: `ไม่แน่ชัดว่า ${quoted(cell)} หมายถึงตัวเลือกใด`, en: `${quoted(cell)} may mean either choice` },
  cure: { th: `เลือก “${yes.th}” หรือ “${no.th}”`, en: `Choose “${yes.th}” (${yes.en}) or “${no.th}” (${no.en})` },
});

export const leaveBlank = (cell: Cell): Doubt => ({
  what: { th: `${quoted(cell)} ไม่อยู่ในรายการ`, en: `${quoted(cell)} is not in the list` },
  cure: { th: 'เลือกจากรายการ หรือเว้นว่างหากไม่มี', en: 'Choose from the list, or leave it blank if there is none' },
});

function listed(choices: Labelled[]): string {
  return choices.map(({ choice }) => choice.label.th).join(' / ');
}

/** `1/10/2564` */
function day(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day}/${month}/${Number(year) + 543}`;
}
