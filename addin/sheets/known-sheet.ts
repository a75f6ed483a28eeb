import { isMeasuredIn } from '../../shared/indicator/compilers/to-result.ts';
import { describeCounting } from '../../shared/indicator/compilers/to-words.ts';
import { bangkokDay } from '../../shared/rules/calendar/reporting-window.ts';
import { toOfficePlace } from '../../shared/rules/offices/offices.ts';
import type { PaperQuarter, PaperSheet, PaperShown } from '../../shared/rules/sheets/paper/paper-sheet.ts';
import { isOfficial } from '../../shared/rules/sheets/paper/sheet-mark.ts';
import { toSheetResults } from '../../shared/rules/sheets/sheet-results.ts';
import { type Quarter, quarters } from '../../shared/terms/period.ts';
import type { ServerSheet } from '../../shared/wire/sheets.ts';
import type { OpenSheetState } from './open-sheet-state.ts';

type Known = Pick<OpenSheetState, 'sheet' | 'stored' | 'assignment'>;

/** A sheet as far as it is known here, and the quarters of which nothing is. */
export type KnownSheet = { sheet: PaperSheet; unknown: readonly Quarter[] };

/**
 * The indicator sheet of an open sheet while the server cannot be asked: its own quarter as it was last heard of at a
 * moment, and of the others what was read of them before; nothing where nothing was.
 */
export function knownSheet(known: Known, at: string, before: PaperSheet | null): KnownSheet {
  const { indicator, period, office } = known.sheet;
  const own = ownQuarter(known);
  const { kind } = toOfficePlace(office.code);
  const owner = { code: indicator.owner.agencyCode, name: indicator.owner.name };
  const { fiscalYear, quarter } = period;
  const blank = (one: Quarter): PaperQuarter => ({
    ...{ quarter: one, owner, reports: true, window: null, cancelled: null },
    measured: isMeasuredIn(indicator, { fiscalYear, quarter: one }),
    ...{ state: 'none', shown: null, evaluation: null, cityNow: null },
    results: toSheetResults(indicator, indicator, { fiscalYear, quarter: one }, kind),
  });
  const sheet: PaperSheet = {
    ...{ indicator: indicator.code, fiscalYear, quarter },
    ...{ title: indicator.title, type: indicator.type, level: indicator.level, owner },
    office: { ...office, kind },
    at,
    scale: before?.scale ?? { scores: [], number: { kind: 'unused' } },
    quarters: quarters.map((one) =>
      one === quarter ? own : (before?.quarters.find((each) => each.quarter === one) ?? blank(one)),
    ),
    summary: before?.summary ?? null,
    projects: before?.projects ?? { indicator: indicator.projects, office: [] },
    links: before?.links ?? [],
    counting: describeCounting(indicator, period),
    ...{ definition: indicator.definition, method: indicator.method, dataSource: indicator.dataSource },
    ...{ strategy: indicator.strategy, published: indicator.published ?? null },
  };
  return { sheet, unknown: before ? [] : quarters.filter((one) => one !== quarter) };
}

function ownQuarter({ sheet: { indicator, period, office }, stored, assignment }: Known): PaperQuarter {
  return {
    quarter: period.quarter,
    owner: { code: indicator.owner.agencyCode, name: indicator.owner.name },
    reports: true,
    window: assignment.window,
    cancelled: stored.cancelled,
    measured: isMeasuredIn(indicator, period),
    state: stored.state,
    results: toSheetResults(indicator, indicator, period, toOfficePlace(office.code).kind),
    shown: shownOf(stored, assignment.dueOn),
    evaluation: assignment.evaluation,
    cityNow: null,
  };
}

/** What was sent and still counts, else what is stored last. */
function shownOf(stored: ServerSheet, dueOn: string): PaperShown | null {
  const { state, sent, submittedAt, receipt, result, basis, report, notApplicable } = stored;
  if (!result || !basis) return null;
  if (!sent || submittedAt === null) {
    return { kind: 'draft', result, basis, report, notApplicable, submittedAt: null, late: false, receipt: null };
  }
  return {
    kind: isOfficial(state) ? 'accepted' : 'submitted',
    basis,
    ...(sent.content ? { ...sent.content, result: sent.result } : { result, report, notApplicable }),
    submittedAt,
    late: bangkokDay(new Date(submittedAt)) > dueOn,
    receipt: receipt === null ? null : { id: receipt, code: sent.code },
  };
}
