import type { Defect } from '../defect.ts';
import { fiscalYear } from '../fiscal-year.ts';
import type { Page } from '../page.ts';
import { yearInReports } from '../year-in-reports.ts';

/** Finds what is wrong with the page's code, year, host and owner. */
export function findIdentity(page: Page): Defect[] {
  return [...ofCode(page), ...ofYear(page), ...ofHost(page), ...ofProjects(page)];
}

function ofCode({ code }: Page): Defect[] {
  if (code === null) {
    return [{ kind: 'code-missing', certainty: 'certain', where: 'code', found: '', probably: null }];
  }
  if (!/^\d{4}-\d{3,4}$/.test(code)) {
    const probably = { th: 'รหัสหน่วยงาน 4 หลัก ขีด และลำดับ', en: 'Agency code of 4 digits, a hyphen, running number' };
    return [{ kind: 'code-missing-agency', certainty: 'certain', where: 'code', found: code, probably }];
  }
  const [agency = '', running = ''] = code.split('-');
  const padded = {
    th: `${agency}-0${running} (หากระบบใหม่ใช้ 4 หลัก)`,
    en: `${agency}-0${running} (if 4 digits are the rule)`,
  };
  return [
    ...(running.length === 3
      ? [{ kind: 'short-code', certainty: 'suspected', where: 'code', found: code, probably: padded } as const]
      : []),
    ...(agency === '2100'
      ? [{ kind: 'owner-is-evaluator', certainty: 'certain', where: 'code', found: code, probably: null } as const]
      : []),
  ];
}

function ofYear(page: Page): Defect[] {
  const { year } = page;
  if (fiscalYear(year) !== null) return [];
  if (year !== null && year.trim() !== '') {
    return [{ kind: 'year-range', certainty: 'certain', where: 'year', found: year, probably: null }];
  }
  const seen = yearInReports(page);
  const probably = seen !== null && {
    th: `${seen} ตามวันที่ในรายงาน`,
    en: `${seen}, by the dates in its reports`,
  };
  return [{ kind: 'year-missing', certainty: 'certain', where: 'year', found: '', probably: probably || null }];
}

function ofHost({ source: { host } }: Page): Defect[] {
  if (host === null || host === 'bangkok.go.th' || host.endsWith('.bangkok.go.th')) return [];
  return [{ kind: 'foreign-host', certainty: 'certain', where: 'host', found: host, probably: null }];
}

function ofProjects({ projects }: Page): Defect[] {
  if (projects === null || !/^[-–\s]*$/u.test(projects)) return [];
  return [{ kind: 'projects-empty', certainty: 'certain', where: 'projects', found: projects, probably: null }];
}
