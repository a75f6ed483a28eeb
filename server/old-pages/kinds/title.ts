import type { DefectKind } from '../defect-kind.ts';

/** What does not belong in a title, or is missing from it. */
export const titleKinds = {
  'title-missing': {
    name: { th: 'ไม่มีชื่อตัวชี้วัดในหน้าที่บันทึก', en: 'The saved page has no title' },
    source: 'page 0800-6593',
  },
  'colon-in-title': {
    name: { th: 'ชื่อมีเครื่องหมาย “ : ” อยู่ภายใน', en: '“ : ” inside the title' },
    source: 'DOMAIN.md, What the old pages get wrong: “ : ” inside a title',
  },
  'thai-digits-in-title': {
    name: { th: 'ชื่อมีเลขไทย', en: 'Thai digits in the title' },
    source: 'page 5016-0773 (ปี ๒๕๖๐)',
  },
  'number-in-title': {
    name: { th: 'ชื่อมีเลขข้อหรือรหัสภายในปนอยู่', en: 'An item number or internal code in the title' },
    source: 'page 5048-0792 (7. พื้นที่สีเขียวที่เพิ่มขึ้น)',
  },
  'mark-before-title': {
    name: { th: 'ชื่อขึ้นต้นด้วยขีดหรือเครื่องหมาย', en: 'The title begins with a dash' },
    source: 'page 5038-0744',
  },
  'year-in-title': {
    name: { th: 'ชื่อมีปีอยู่ภายใน ต้องแก้ทุกปี', en: 'A year in the title' },
    source: 'page 5035-893 (ปี 2564 …)',
  },
  'base-in-title': {
    name: { th: 'ชื่อมีปีฐานหรือค่าฐานอยู่ภายใน', en: 'The base year or base value in the title' },
    source: 'DOMAIN.md, Kinds of calculation: growth over a base year (5016-0773)',
  },
  'target-in-title': {
    name: { th: 'ชื่อมีค่าเป้าหมายหรือเกณฑ์ของตัวชี้วัดอยู่ภายใน', en: 'The target in the title' },
    source: 'page 5027-0824 (ค่าเป้าหมาย ร้อยละ 25)',
  },
  'weight-in-title': {
    name: { th: 'ชื่อมีน้ำหนักของตัวชี้วัดต่อท้าย', en: 'The indicator’s weight in the title' },
    source: 'DOMAIN.md, What the old pages get wrong: a weight typed as the target',
  },
  'several-indicators-in-title': {
    name: { th: 'ชื่อเดียวมีหลายตัวชี้วัด', en: 'Several indicators in one title' },
    source: 'DOMAIN.md, Kinds of calculation: two indicators in one title (5027-0824)',
  },
  'curly-quotes-in-title': {
    name: { th: 'ชื่อใช้อัญประกาศโค้ง “ ” ค้นด้วย " ไม่พบ', en: 'Curly quotes in the title: a search with " misses it' },
    source: 'page 0700-833 (“คลินิกผู้สูงอายุคุณภาพ”)',
  },
} satisfies Record<string, DefectKind>;
