import type { DefectKind } from '../defect-kind.ts';

/** What is wrong with whose page this is: code, year, host. */
export const identityKinds = {
  'code-missing': {
    name: { th: 'ไม่มีรหัสตัวชี้วัดต่อท้ายชื่อ', en: 'No code after the title' },
    source: 'DOMAIN.md, What the old system shows: a code is the agency’s and a running number of 3 or 4 digits',
  },
  'code-missing-agency': {
    name: { th: 'รหัสไม่มีรหัสหน่วยงานนำหน้า', en: 'Code without its agency' },
    source: 'DOMAIN.md, What the old system shows: a code is the agency’s and a running number of 3 or 4 digits',
  },
  'short-code': {
    name: { th: 'ลำดับในรหัสมีเพียง 3 หลัก', en: 'Running number of 3 digits' },
    source: 'DOMAIN.md, What the old system shows: a code is the agency’s and a running number of 3 or 4 digits',
  },
  'year-missing': {
    name: { th: 'หน้าไม่บอกปีงบประมาณ', en: 'The page does not tell its fiscal year' },
    source: 'DOMAIN.md, What the old system shows: the fiscal year is no item of the sheet',
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
    source: 'DOMAIN.md, The people: the planning office sets indicators and evaluates',
  },
  'projects-empty': {
    name: { th: 'ไม่มีโครงการที่สนับสนุนตัวชี้วัด', en: 'No supporting project is named' },
    source: 'page 2100-1040 (โครงการ/กิจกรรมที่สนับสนุนตัวชี้วัด)',
  },
} satisfies Record<string, DefectKind>;
