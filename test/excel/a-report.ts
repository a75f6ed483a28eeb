import { areas } from '../../addin/readiness/areas.ts';
import type { ReadinessReport, ReportedCheck } from '../../addin/readiness/report.ts';

/** A report in which every check has passed, but for what a test says of some. */
export function aReport(others: Record<string, Partial<ReportedCheck>> = {}): ReadinessReport {
  return {
    traimatReadiness: 1,
    product: '0.1.0',
    madeAt: '2026-11-29T03:00:00.000Z',
    excel: {
      platform: 'PC',
      version: '16.0.17928.20114',
      displayLanguage: 'th-TH',
      contentLanguage: 'th-TH',
      browser: 'Edg/141',
      apiSets: { ExcelApi: '1.17' },
    },
    checks: areas.flatMap(({ title: area, checks }) =>
      checks.map(
        ({ id, title, touches, instead = null }): ReportedCheck => ({
          ...{ id, area, title, touches, instead },
          ...{ answer: 'passed', reason: null, seen: '', milliseconds: 1 },
          ...others[id],
        }),
      ),
    ),
  };
}
