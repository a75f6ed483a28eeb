import { defaultEvaluationScale } from '../../../shared/catalogue/evaluation-scale.ts';
import type { Figure } from '../../../shared/terms/figure.ts';
import type { IndicatorSheet, SheetQuarter, SheetResult, SheetShown } from '../../../shared/wire/indicator-sheet.ts';

const same = (text: string) => ({ th: text, en: text });

export function sampleResult(key = 'share', changes: Partial<SheetResult> = {}): SheetResult {
  return {
    ...{ key, name: same(`ผล ${key}`), unit: { th: 'ร้อยละ', en: 'per cent' }, decimals: 2, better: 'higher' },
    ...{ target: '75.0000', cityTarget: null, measures: [{ key: 'all', name: same('ทั้งหมด') }], ...changes },
  };
}

/** A revision whose results all have one figure. */
export function sampleShown(figure: Figure, changes: Partial<SheetShown> = {}, keys = ['share']): SheetShown {
  const figures = Object.fromEntries(keys.map((key) => [key, figure]));
  return {
    ...{ kind: 'accepted', revision: 1, result: { measures: { all: '50' }, figures }, againstTarget: null },
    basis: { version: 1, roster: 'r', targetVersion: 1, target: '75.0000', frozen: true, restated: null },
    progress: { expected: 50, filled: 50, valid: 50, excluded: 0, carried: 0, unchanged: 0 },
    ...{ notApplicable: false, report: 'รายงานของไตรมาส', savedAt: '2026-01-12T03:00:00.000Z', savedBy: 'เจ้าหน้าที่' },
    ...{
      submittedAt: '2026-01-12T03:00:00.000Z',
      late: false,
      receipt: { id: 'r-1', code: 'K7QF-3M2X-9TZP-C4HD-2R8W' },
    },
    ...changes,
  };
}

export function sampleQuarter(quarter: 1 | 2 | 3 | 4, changes: Partial<SheetQuarter> = {}): SheetQuarter {
  return {
    ...{ quarter, version: 1, owner: { code: '2100', name: same('สยป.') }, reports: true, measured: true },
    days: { opensOn: '2026-01-05', dueOn: '2026-01-26', closesOn: '2026-02-11' },
    ...{ window: 'open', cancelled: null, state: 'none', step: 0, results: [sampleResult()], shown: null },
    ...{ evaluation: null, cityNow: null, ...changes },
  };
}

/** A district's sheet of which the first quarter is as it is said. */
export function sampleSheet(first: Partial<SheetQuarter>, changes: Partial<IndicatorSheet> = {}): IndicatorSheet {
  const quarters = [sampleQuarter(1, first), ...([2, 3, 4] as const).map((quarter) => sampleQuarter(quarter))];
  return {
    ...{ indicator: '2100-1040', fiscalYear: 2563, quarter: 1, version: 1, title: same('ชื่อตัวชี้วัด') },
    ...{ type: same('เชิงยุทธศาสตร์'), level: same('ผลผลิต'), owner: { code: '2100', name: same('สยป.') } },
    office: { code: '1035', kind: 'district', name: same('สำนักงานเขตจอมทอง') },
    ...{ at: '2026-01-12T04:00:00.000Z', results: quarters[0]?.results ?? [], quarters },
    ...{ summary: null, projects: { indicator: [], office: [] }, links: [], definition: '', method: '', counting: [] },
    scale: defaultEvaluationScale,
    ...{ assumptions: [], dataSource: [], strategy: [], published: null, ...changes },
  };
}
