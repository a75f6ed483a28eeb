import type { DefectKind } from '../defect-kind.ts';

/** What is wrong with whose page this is: code, year, host. */
export const identityKinds = {
  'code-missing': {
    name: { th: 'ไม่มีรหัสตัวชี้วัดต่อท้ายชื่อ', en: 'No code after the title' },
    source: 'Title and code (`2100-1040` = agency code + running number of 3 or 4 digits)',
  },
  'code-missing-agency': {
    name: { th: 'รหัสไม่มีรหัสหน่วยงานนำหน้า', en: 'Code without its agency' },
    source: 'Title and code (`2100-1040` = agency code + running number of 3 or 4 digits)',
  },
  'short-code': {
    name: { th: 'ลำดับในรหัสมีเพียง 3 หลัก', en: 'Running number of 3 digits' },
    source: 'Title and code (`2100-1040` = agency code + running number of 3 or 4 digits)',
  },
  'year-missing': {
    name: { th: 'หน้าไม่บอกปีงบประมาณ', en: 'The page does not tell its fiscal year' },
    source: 'What the old system shows: no item of its sheet is the fiscal year',
  },
  'year-range': {
    name: { th: 'เป็นตัวชี้วัดของหลายปี ไม่ใช่ปีงบประมาณเดียว', en: 'Several years, not one fiscal year' },
    source: 'page 135 (2562-2563)',
  },
  'foreign-host': {
    name: { th: 'หน้ามาจากเว็บไซต์ที่ไม่ใช่ของกรุงเทพมหานคร', en: 'The page is from a host that is not the city’s' },
    source: 'page 5013-0921 (bmavisions.com)',
  },
  'owner-is-evaluator': {
    name: { th: 'หน่วยงานเจ้าของคือ สยป. ซึ่งเป็นผู้ประเมินเอง', en: 'The owner is สยป., who evaluates' },
    source: 'Planning office (สยป., agency 2100): sets indicators and targets, … evaluates',
  },
  'projects-empty': {
    name: { th: 'ไม่มีโครงการที่สนับสนุนตัวชี้วัด', en: 'No supporting project is named' },
    source: 'page 2100-1040 (โครงการ/กิจกรรมที่สนับสนุนตัวชี้วัด)',
  },
} satisfies Record<string, DefectKind>;
