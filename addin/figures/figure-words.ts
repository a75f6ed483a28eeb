import type { Text } from '../../shared/terms/text.ts';

export const figureWords = {
  target: (target: string): Text => ({ th: `เป้าหมาย ${target}`, en: `Target ${target}` }),
  targetTogether: (target: string): Text => ({
    th: `เป้าหมายรวมทุกเขต ${target}`,
    en: `Target of all districts together ${target}`,
  }),
  targetAtMost: (target: string): Text => ({ th: `เป้าหมาย ไม่เกิน ${target}`, en: `Target: at most ${target}` }),
  exactly: { th: 'เท่ากับเป้าหมาย', en: 'Exactly the target' },
  reached: (gap: string): Text => ({ th: `ถึงเป้าหมาย (+${gap})`, en: `Target reached (+${gap})` }),
  below: (gap: string): Text => ({ th: `ต่ำกว่าเป้าหมาย (−${gap})`, en: `Below the target (−${gap})` }),
  within: (gap: string): Text => ({ th: `ไม่เกินเป้าหมาย (−${gap})`, en: `Within the target (−${gap})` }),
  above: (gap: string): Text => ({ th: `เกินเป้าหมาย (+${gap})`, en: `Above the target (+${gap})` }),
  agrees: (figures: Text[]): Text => ({
    th: `เซลล์ในแผ่นงาน (Excel) คำนวณได้เท่ากับบานหน้าต่างนี้: ${figures.map(({ th }) => th).join(' · ')}`,
    en: `The worksheet's own cells (Excel) come to the same as this pane: ${figures.map(({ en }) => en).join(' · ')}`,
  }),
  disagrees: (name: Text, shown: string): Text => ({
    th: `แผ่นงานแสดง “${name.th}” เป็น ${shown} ไม่ตรงกัน ให้กด F9 เพื่อคำนวณใหม่ หรือกู้คืนตาราง`,
    en: `The worksheet shows ${shown} for “${name.en}”, which differs: press F9 to recalculate, or restore the table`,
  }),
  fillIn: { th: 'กรอกตาราง แล้วตัวเลขจะขึ้นที่นี่', en: 'Fill in the table, and the figure appears here.' },
  sayWhy: {
    th: 'แผ่นงานแจ้งว่าไม่เกี่ยวข้องกับหน่วยงาน บอกเหตุผลในรายงานผลการดำเนินงาน',
    en: "The sheet says that it does not apply here: say why in the quarter's report.",
  },
  reportOnly: {
    th: 'ไตรมาสนี้ส่งเฉพาะรายงานผลการดำเนินงาน ตัวเลขวัดในไตรมาสที่ 4',
    en: 'This quarter only the report text is sent; the figure is measured in quarter 4.',
  },
  noDivisor: (name: Text): Text => ({
    th: `ตัวหาร “${name.th}” ต้องมากกว่า 0 ตรวจแถวที่นำมานับ`,
    en: `The divisor “${name.en}” must be above 0: check the rows that go into it.`,
  }),
  noDistrictYet: { th: 'ยังไม่มีเขตใดส่ง', en: 'No district has submitted yet' },
  seeMissing: { th: 'ดูเขตที่ยังไม่ส่งได้ในรายการด้านล่าง', en: 'The list below shows who is missing.' },
  allDeclared: {
    th: 'ทุกเขตที่ส่งแจ้งว่าไม่เกี่ยวข้อง เหตุผลอยู่ในรายงานของเขต',
    en: 'Every district that has submitted says that it does not apply; its report says why.',
  },
  ownerNotYet: { th: 'หน่วยงานเจ้าของยังไม่ส่ง', en: 'The owner has not submitted yet' },
  whenOwnerSubmits: {
    th: 'ตัวเลขจะขึ้นเมื่อหน่วยงานเจ้าของส่งแผ่นงาน',
    en: 'The figure appears when the owner has submitted its sheet.',
  },
  ownerDeclared: {
    th: 'หน่วยงานเจ้าของแจ้งว่าไม่เกี่ยวข้อง เหตุผลอยู่ในรายงานของหน่วยงาน',
    en: 'The owner says that it does not apply; its report says why.',
  },
  cityLater: { th: 'ตัวเลขวัดในไตรมาสที่ 4', en: 'It is measured in quarter 4.' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;
