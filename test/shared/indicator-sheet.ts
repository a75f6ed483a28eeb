import { defaultEvaluationScale } from '../../shared/catalogue/evaluation-scale.ts';
import { isMeasuredIn } from '../../shared/indicator/compilers/to-result.ts';
import { describeCounting } from '../../shared/indicator/compilers/to-words.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import { toSheetResults } from '../../shared/rules/sheets/sheet-results.ts';
import type { Office } from '../../shared/terms/office.ts';
import { type Quarter, quarters } from '../../shared/terms/period.ts';
import type { Result } from '../../shared/terms/result.ts';
import type { IndicatorSheet, SheetQuarter, SheetShown } from '../../shared/wire/indicator-sheet.ts';

/** Indicator sheets as a server answers them, of which a test says what it is about. */

export const at = '2020-01-12T03:00:00.000Z';

const figures = { version: 1, roster: '1', targetVersion: 1, target: null };

/** What is shown of a quarter that has come to a result: sent on time and accepted, unless it is said otherwise. */
export function shownOf(result: Result, changes: Partial<SheetShown> = {}): SheetShown {
  return {
    ...{ kind: 'accepted', revision: 1, result, basis: { ...figures, frozen: true, restated: null } },
    ...{ againstTarget: null, notApplicable: false, report: '' },
    progress: { expected: 1, filled: 1, valid: 1, excluded: 0, carried: 0, unchanged: 0 },
    ...{ savedAt: at, savedBy: 'เจ้าหน้าที่', submittedAt: at, late: false },
    receipt: { id: '2100-1040-2563-Q1-1035-1', code: 'K7QF-3M2X-9TZP-C4HD-2R8W' },
    ...changes,
  };
}

/** A restatement of what had been accepted as another result. */
export function restatedFrom(result: Result): SheetShown['basis'] {
  const progress = { expected: 1, filled: 1, valid: 1, excluded: 0, carried: 0, unchanged: 0 };
  const accepted = { ...figures, result, progress, againstTarget: null };
  return { ...figures, frozen: true, restated: { at, by: 'ผู้วางแผน', reason: 'นับใหม่ตามรุ่นใหม่', accepted } };
}

type Changes = Partial<Omit<IndicatorSheet, 'quarters'>> & {
  quarters?: Partial<Record<Quarter, Partial<SheetQuarter>>>;
};

/** The sheet of สำนักงานเขตจอมทอง, open in its first quarter and otherwise as nobody has begun it. */
export function indicatorSheetOf(
  indicator: Indicator,
  { quarters: changed = {}, ...others }: Changes = {},
  kind: Office['kind'] = 'district',
): IndicatorSheet {
  const owner = { code: indicator.owner.agencyCode, name: indicator.owner.name };
  const year = quarters.map((quarter): SheetQuarter => {
    const period = { fiscalYear: indicator.fiscalYear, quarter };
    return {
      ...{ quarter, version: 1, owner, reports: true, cancelled: null, state: 'none', step: 0 },
      days: { opensOn: '2020-01-01', dueOn: '2020-01-15', closesOn: '2020-01-31' },
      window: quarter === 1 ? 'open' : 'before',
      measured: isMeasuredIn(indicator, period),
      results: toSheetResults(indicator, indicator, period, kind),
      ...{ shown: null, evaluation: null, cityNow: null },
      ...changed[quarter],
    };
  });
  return {
    ...{ indicator: indicator.code, fiscalYear: indicator.fiscalYear, quarter: 1, version: 1, owner, at },
    ...{ title: indicator.title, type: indicator.type, level: indicator.level },
    office: { code: '1035', kind, name: { th: 'สำนักงานเขตจอมทอง', en: 'Chom Thong District Office' } },
    results: year[0]?.results ?? [],
    quarters: year,
    scale: defaultEvaluationScale,
    ...{ summary: null, projects: { indicator: indicator.projects, office: [] }, links: [] },
    ...{ definition: indicator.definition, method: indicator.method, counting: describeCounting(indicator) },
    ...{ assumptions: indicator.assumptions, dataSource: indicator.dataSource, strategy: indicator.strategy },
    published: indicator.published ?? null,
    ...others,
  };
}
