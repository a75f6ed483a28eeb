import { yearInReports } from '../dates.ts';
import { certain, type Found, type Kinds, suspected } from '../defect.ts';
import type { Page } from '../page.ts';
import { fiscalYear } from '../written-number.ts';

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
} satisfies Kinds;

type Defect = Found<keyof typeof identityKinds>;

/** Finds what is wrong with the page's code, year, host and owner. */
export function findIdentity(page: Page): Defect[] {
  return [...ofCode(page), ...ofYear(page), ...ofHost(page), ...ofProjects(page)];
}

function ofCode({ code }: Page): Defect[] {
  if (code === null) return [certain('code-missing', 'code', '')];
  if (!/^\d{4}-\d{3,4}$/.test(code)) {
    const probably = { th: 'รหัสหน่วยงาน 4 หลัก ขีด และลำดับ', en: 'Agency code of 4 digits, a hyphen, running number' };
    return [certain('code-missing-agency', 'code', code, probably)];
  }
  const [agency = '', running = ''] = code.split('-');
  const padded = {
    th: `${agency}-0${running} (หากระบบใหม่ใช้ 4 หลัก)`,
    en: `${agency}-0${running} (if 4 digits are the rule)`,
  };
  return [
    ...(running.length === 3 ? [suspected('short-code', 'code', code, padded)] : []),
    ...(agency === '2100' ? [certain('owner-is-evaluator', 'code', code)] : []),
  ];
}

function ofYear(page: Page): Defect[] {
  const { year } = page;
  if (fiscalYear(year) !== null) return [];
  if (year !== null && year.trim() !== '') return [certain('year-range', 'year', year)];
  const seen = yearInReports(page);
  const probably = seen === null ? null : { th: `${seen} ตามวันที่ในรายงาน`, en: `${seen}, by the dates in its reports` };
  return [certain('year-missing', 'year', '', probably)];
}

function ofHost({ source: { host } }: Page): Defect[] {
  if (host === null || host === 'bangkok.go.th' || host.endsWith('.bangkok.go.th')) return [];
  return [certain('foreign-host', 'host', host)];
}

function ofProjects({ projects }: Page): Defect[] {
  if (projects === null || !/^[-–\s]*$/u.test(projects)) return [];
  return [certain('projects-empty', 'projects', projects)];
}
