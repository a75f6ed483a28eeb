import type { Cell } from '../../terms/row.ts';
import type { Text } from '../../terms/text.ts';
import { type Doubt, quoted } from './normalised.ts';
import type { Unclear } from './written-date.ts';

/** What is asked about a date that does not give one day for certain. */

const typeDay: Text = {
  th: 'พิมพ์ วัน/เดือน/ปี พ.ศ. ให้ครบสี่หลัก เช่น 11/10/2562',
  en: 'Type day/month/year BE with four digits of the year, like 11/10/2562',
};

const about =
  (th: string, en: string, cure: Text = typeDay) =>
  (cell: Cell): Doubt => ({ what: { th: `${quoted(cell)} ${th}`, en: `${quoted(cell)} ${en}` }, cure });

export const unclear: Record<Unclear, (cell: Cell) => Doubt> = {
  'two-digit-year': about('มีปีเพียงสองหลัก', 'has two digits of a year'),
  'month-over-12': about('มีเดือนเกิน 12 อาจสลับวันกับเดือน', 'has a month over 12; day and month may be exchanged', {
    th: 'พิมพ์วันก่อนเดือน เช่น 11/10/2562 คือ 11 ตุลาคม',
    en: 'Type the day before the month: 11/10/2562 is 11 October',
  }),
  'no-such-day': about('ไม่มีในปฏิทิน', 'is not in the calendar'),
  'no-day': about('ไม่มีวันหรือเดือน', 'has no day or no month'),
  several: about('มีมากกว่าหนึ่งวัน', 'has more than one day', {
    th: 'พิมพ์วันเดียว วันอื่นใส่ในหมายเหตุ',
    en: 'Type one day; the others belong in the remark',
  }),
  weekday: about('มีวันในสัปดาห์ไม่ตรงกับวันที่', 'names another weekday than the date has'),
  era: about('มี พ.ศ. หรือ ค.ศ. ไม่ตรงกับปี', 'has an era that does not fit its year'),
  'time-zone': about('มีเวลาของเขตเวลาอื่น วันที่อาจต่างกัน', 'has a time of another time zone; the day may differ'),
};

export const leaveBlank: (cell: Cell) => Doubt = about('ไม่ใช่วันที่', 'is not a date', {
  th: 'พิมพ์วันที่ หรือเว้นว่างหากไม่มี',
  en: 'Type a date, or leave it blank if there is none',
});

export const shortYearInExcel = (day: string): Doubt => ({
  what: {
    th: `Excel เก็บไว้เป็นวันที่ ${day} อาจพิมพ์ปีเพียงสองหลัก`,
    en: `Excel keeps ${day} (BE); perhaps two digits of a year were typed`,
  },
  cure: typeDay,
});

export const typedSerial = (cell: Cell, day: string): Doubt => ({
  what: { th: `${quoted(cell)} อาจเป็นเลขวันที่ของ Excel`, en: `${quoted(cell)} may be Excel's number of a day` },
  cure: { th: `หากหมายถึง ${day} ให้พิมพ์ ${day}`, en: `Type ${day} if that is meant` },
});
