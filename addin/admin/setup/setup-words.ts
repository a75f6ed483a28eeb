import type { Text } from '../../../shared/terms/text.ts';

/** Words of the set-up page. */
export const setupWords = {
  title: { th: 'ตั้งระบบ', en: 'Set-up' },
  why: {
    th: 'ทำทีละขั้น บันทึกทันที หยุดพักและกลับมาทำต่อได้จากเครื่องใดก็ได้',
    en: 'Step by step; each is stored at once. Stop and go on whenever you like, from any computer.',
  },
  ready: { th: 'เขตเริ่มรายงานได้แล้ว', en: 'Districts can report now' },
  readyWhy: {
    th: 'ขั้นตอนที่จำเป็นครบแล้ว ส่งที่อยู่เข้าใช้งานให้ทุกคน แล้วติดตั้ง Add-in ใน Excel จากไฟล์ manifest.xml',
    en: 'All that is needed is done. Give everybody their address, and install the add-in in Excel by manifest.xml.',
  },
  left: (steps: number): Text => ({
    th: `เหลือขั้นตอนที่จำเป็นอีก ${steps} ขั้น`,
    en: `Needed steps still to do: ${steps}`,
  }),
  open: { th: 'ทำขั้นนี้', en: 'Do this step' },
  look: { th: 'ดูหรือแก้', en: 'Look or change' },
  close: { th: 'พับเก็บ', en: 'Fold up' },
  putOff: { th: 'ไว้ทำภายหลัง', en: 'Leave for later' },
  next: { th: 'ขั้นต่อไป', en: 'Next step' },
  administrator: (name: string): Text => ({ th: `ท่าน: ${name}`, en: `You: ${name}` }),
  indicators: {
    th: 'ตัวชี้วัดของปีมากับระบบ เพิ่มหรือแก้ได้ในบานหน้าต่างของ Excel หน้า “ตัวชี้วัด”',
    en: 'The indicators of the year come with the product. Add or change them in Excel, in the pane’s page “Indicators”.',
  },
  published: {
    th: 'ใช้รายชื่อชุมชนที่เผยแพร่ ทุกเขต',
    en: 'Take the published list of communities, for all districts',
  },
  publishedWhy: (source: Text): Text => ({
    th: `${source.th} แก้เป็นรายเขตได้ภายหลัง`,
    en: `${source.en}; each district’s can be changed later.`,
  }),
  publishedReason: { th: 'เริ่มจากรายชื่อชุมชนที่เผยแพร่', en: 'Begun with the published list of communities' },
  publishedStored: (communities: number, alike: number): Text => ({
    th: `เก็บทะเบียนครบ 50 เขต ${communities.toLocaleString('en')} ชุมชน${alike > 0 ? ` ชื่อใกล้กัน ${alike} แห่งถือเป็นคนละชุมชน` : ''}`,
    en: `All registers are stored: ${communities.toLocaleString('en')} communities${alike > 0 ? `; ${alike} with near names are taken as communities of their own` : ''}.`,
  }),
  ownList: { th: 'ใช้ไฟล์รายชื่อของท่านเอง', en: 'Use a list of your own' },
  daysFirst: { th: 'กำหนดวันของไตรมาสก่อน', en: "Set the quarter's days first" },
  daysFirstWhy: {
    th: 'ทะเบียนมีผลตั้งแต่ไตรมาสใดไตรมาสหนึ่ง จึงต้องมีไตรมาสก่อน',
    en: 'A register takes effect from a quarter on, so there must be one.',
  },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;
