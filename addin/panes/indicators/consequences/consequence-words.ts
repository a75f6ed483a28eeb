import type { Text } from '../../../../shared/terms/text.ts';

/** Words of what a new version or new targets would do, told before anything is stored. */
export const consequenceWords = {
  from: { th: 'ใช้ตั้งแต่ไตรมาส', en: 'In force from quarter' },
  earliest: { th: 'ไตรมาสแรกที่ยังไม่ปิด', en: 'The first that is not closed' },
  looking: { th: 'กำลังดูผลที่จะเกิด', en: 'Looking at the effect' },
  title: { th: 'ผลที่จะเกิด ยังไม่บันทึกสิ่งใด', en: 'What it would do; nothing is stored yet' },
  none: {
    th: 'ยังไม่มีไตรมาสที่รายงานซึ่งรุ่นใหม่จะใช้',
    en: 'No quarter that is reported on would be affected yet.',
  },
  indicator: (code: string, version: number): Text => ({
    th: `${code} · รุ่นที่ ${version}`,
    en: `${code}, version ${version}`,
  }),
  quarter: (quarter: number, replaces: number): Text => ({
    th: `ไตรมาสที่ ${quarter} (ใช้แทนรุ่นที่ ${replaces})`,
    en: `Quarter ${quarter} (in place of version ${replaces})`,
  }),
  counts: (accepted: number, evaluated: number, open: number): Text => ({
    th: `รับรองแล้ว ${accepted} · ประเมินแล้ว ${evaluated} · ยังทำอยู่ ${open} หน่วยงาน`,
    en: `${accepted} accepted, ${evaluated} evaluated, ${open} under way`,
  }),
  kept: (number: number): Text => ({
    th: `${number} หน่วยงานที่รับรองหรือประเมินแล้วคงตัวเลขและเป้าหมายเดิม ไม่คิดใหม่`,
    en: `${number} accepted or evaluated keep their figures and target; they are not counted again`,
  }),
  keptWay: {
    th: 'ถ้าต้องการคิดใหม่ ใช้ “ปรับตัวเลขย้อนหลัง” ในหน้าภาพรวมทั้งเมือง',
    en: 'To count them anew, use “Restate” on the page of the whole city.',
  },
  otherMeaning: {
    th: 'นับต่างจากรุ่นเดิม จึงไม่รวมกับตัวเลขที่คิดตามรุ่นเดิมเป็นผลงานของเมือง',
    en: 'It counts otherwise, so that its figures are not added to those of the version before.',
  },
  sameMeaning: {
    th: 'นับเหมือนรุ่นเดิม ตัวเลขของทั้งสองรุ่นรวมกันได้',
    en: 'It counts the same: figures of both versions are added up.',
  },
  target: (before: string, after: string): Text => ({
    th: `เป้าหมายของเมือง ${before} → ${after}`,
    en: `The city's target: ${before} → ${after}`,
  }),
  noTarget: { th: 'ไม่มี', en: 'none' },
  turns: (number: number): Text => ({
    th: `ผลเทียบเป้าหมายจะเปลี่ยน ${number} หน่วยงาน`,
    en: number === 1 ? 'The verdict on 1 office turns' : `The verdict on ${number} offices turns`,
  }),
  noTurns: { th: 'ไม่มีหน่วยงานที่ผลเทียบเป้าหมายจะเปลี่ยน', en: 'No verdict turns' },
  turn: (name: Text, figure: string, before: Text, after: Text): Text => ({
    th: `${name.th} ${figure}: ${before.th} → ${after.th}`,
    en: `${name.en} ${figure}: ${before.en} → ${after.en}`,
  }),
  against: (gap: string, met: boolean): Text => ({
    th: `${met ? 'ถึง' : 'ไม่ถึง'}เป้าหมาย (${gap})`,
    en: `${met ? 'meets' : 'misses'} the target (${gap})`,
  }),
  nothingAgainst: { th: 'ไม่มีเป้าหมายให้เทียบ', en: 'nothing to be held against' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;
