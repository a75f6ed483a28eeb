import type { Text } from '../../../../shared/terms/text.ts';
import { annexLimits } from '../../../../shared/wire/sheets.ts';

export const annexWords = {
  title: { th: 'สรุปผล โครงการ และเอกสารแนบ', en: 'Summary, projects and links' },
  written: (parts: number): Text => ({
    th: `สรุปผล โครงการ และเอกสารแนบ · มี ${parts} ใน 3 ส่วน`,
    en: `Summary, projects and links · ${parts} of 3 written`,
  }),
  summary: { th: 'สรุปผลการดำเนินงาน', en: 'Summary of the year' },
  summaryHint: {
    th: 'สรุปผลตั้งแต่ต้นปีงบประมาณ แสดงในแบบรายละเอียดตัวชี้วัด',
    en: 'Of the fiscal year so far; it stands on the indicator sheet.',
  },
  summaryAsked: {
    th: 'ไตรมาสที่ 4 โปรดสรุปผลการดำเนินงานทั้งปี',
    en: 'In quarter 4, please sum up the whole year.',
  },
  projects: { th: 'โครงการ/กิจกรรมที่สนับสนุน', en: 'Projects and activities that support it' },
  projectsHint: {
    th: `บรรทัดละหนึ่งโครงการ ไม่เกิน ${annexLimits.projects} บรรทัด`,
    en: `One a line, ${annexLimits.projects} at most`,
  },
  links: { th: 'เอกสารแนบ (ลิงก์)', en: 'Links' },
  linksHint: {
    th: `ที่อยู่ https ของเอกสารที่เก็บไว้ที่อื่น ไม่เกิน ${annexLimits.links} ลิงก์`,
    en: `https addresses of what lies elsewhere, ${annexLimits.links} at most`,
  },
  noLinks: { th: 'ไม่มีเอกสารแนบ', en: 'No links' },
  name: (number: number): Text => ({ th: `ชื่อเอกสารที่ ${number}`, en: `Name of link ${number}` }),
  address: (number: number): Text => ({
    th: `ที่อยู่ (https) ของเอกสารที่ ${number}`,
    en: `Address (https) of link ${number}`,
  }),
  add: { th: 'เพิ่มลิงก์', en: 'Add a link' },
  remove: (number: number): Text => ({ th: `ลบลิงก์ที่ ${number}`, en: `Take link ${number} out` }),
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;
