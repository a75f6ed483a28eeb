import { withoutFigures } from '../../indicator/compilers/to-result.ts';
import type { Indicator } from '../../indicator/indicator.ts';
import type { Issue } from '../../terms/issue.ts';
import type { ReportDemand } from '../../terms/report-demand.ts';
import type { SheetContent } from '../../terms/sheet.ts';
import type { Together } from '../city/consolidate.ts';
import { isNoText } from '../normalise/nothing.ts';
import type { Assessment } from './assess.ts';
import { sheetRules } from './sheet-rules.ts';

/**
 * Checks an owner's sheet over the districts, and takes its result from what they come to together: it has no rows, and its
 * progress counts districts. `by` is the version that has counted them.
 *
 * | says that nothing applies | report | result | issues |
 * |---|---|---|---|
 * | no | any | the districts' together | R16 where a text is required and there is none |
 * | yes | with a text | not applicable | – |
 * | yes | none | not applicable | R12 |
 */
export function assessOverDistricts(
  by: Indicator,
  content: Texts,
  { result, counted, expected }: Pick<Together, 'result' | 'counted' | 'expected'>,
  reportDemand: ReportDemand | null,
): Assessment {
  const issues = issuesOverDistricts(content, reportDemand);
  return {
    issues,
    blocking: issues,
    result: content.notApplicable ? withoutFigures(by, 'not-applicable') : result,
    progress: { expected, filled: counted, valid: counted, excluded: 0, carried: 0, unchanged: 0 },
  };
}

type Texts = Pick<SheetContent, 'notApplicable' | 'report'>;

export function issuesOverDistricts({ notApplicable, report }: Texts, reportDemand: ReportDemand | null): Issue[] {
  if (!isNoText(report)) return [];
  if (notApplicable) return [ofSheet('R12', sheetRules.R12)];
  return reportDemand === 'required' ? [ofSheet('R16', sheetRules.R16)] : [];
}

function ofSheet(rule: string, words: Pick<Issue, 'what' | 'cure'>): Issue {
  const nowhere = { row: null, subject: '', subjectName: '', column: null, header: null };
  return { rule, severity: 'error', ...nowhere, ...words };
}
