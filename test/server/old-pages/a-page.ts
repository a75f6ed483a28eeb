import type { Page, PageQuarter } from '../../../server/old-pages/page.ts';
import type { Quarter } from '../../../shared/terms/period.ts';

/** A page of the old system in which nothing is wrong, with what a test changes of it. */
export function aPage(changes: Partial<Page> = {}): Page {
  return {
    source: { file: 'pages.json', position: 1, host: 'monitor.bangkok.go.th' },
    code: '5036-6511',
    title: 'จำนวนสถานที่ที่ผ่านเกณฑ์',
    year: '2563',
    target: '10',
    unit: 'แห่ง',
    result: '10',
    type: 'ตัวชี้วัดเชิงยุทธศาสตร์',
    level: 'output',
    evaluatedQuarter: '4',
    evaluation: '95',
    quarters: [aQuarter(1, '2.00'), aQuarter(2, '4.00'), aQuarter(3, '7.00'), aQuarter(4, '10.00')],
    reports: { 1: 'ผ่าน 2 แห่ง', 2: 'ผ่าน 4 แห่ง', 3: 'ผ่าน 7 แห่ง', 4: 'ผ่าน 10 แห่ง' },
    summary: '',
    definition: 'สถานที่ในพื้นที่เขต',
    method: 'จำนวนสถานที่ที่ผ่าน',
    dataSource: '1. แบบตรวจ 2. รายงานของเขต',
    strategy: ['ด้านที่ ๕ - มหานครประชาธิปไตย'],
    projects: 'โครงการตรวจสถานที่',
    unread: [],
    ...changes,
  };
}

/** The same page as a percentage, its numerator and denominator left out of the reports. */
export function aPercentage(changes: Partial<Page> = {}): Page {
  return aPage({ title: 'ร้อยละของสถานที่ที่ผ่านเกณฑ์', unit: 'ร้อยละ', ...changes });
}

export function aQuarter(quarter: Quarter, result: string | null, changes: Partial<PageQuarter> = {}): PageQuarter {
  return { quarter, result, evaluation: '95', scores: '95 / 100', ...changes };
}

/** A table of four results, and what a test changes of a quarter. */
export function results(printed: [string, string, string, string], changes: Partial<PageQuarter> = {}): PageQuarter[] {
  return printed.map((result, at) => aQuarter((at + 1) as Quarter, result, changes));
}

/** What the table shows of a quarter that สยป. has not evaluated. */
export const none = { evaluation: '0', scores: '0 / 0' };

/** The page's reports with some changed. */
export function reports(changes: Partial<Page['reports']>): Page['reports'] {
  return { ...aPage().reports, ...changes };
}
