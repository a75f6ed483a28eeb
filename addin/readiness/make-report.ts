import { type ReadinessReport, type ReportedCheck, reportFormat } from './report.ts';
import type { Answered } from './run-checks.ts';

type Circumstances = Pick<ReadinessReport, 'product' | 'excel'> & { now: Date };

export function makeReport(answered: Answered[], { product, excel, now }: Circumstances): ReadinessReport {
  return {
    traimatReadiness: reportFormat,
    product,
    madeAt: now.toISOString(),
    excel,
    checks: answered.map(reported),
  };
}

function reported(answered: Answered): ReportedCheck {
  const { area, check, answer, seen, milliseconds } = answered;
  return {
    id: check.id,
    area: area.title,
    title: check.title,
    touches: check.touches,
    instead: check.instead ?? null,
    answer,
    reason: answered.answer === 'refused' ? answered.reason : null,
    seen: seen.slice(0, longest),
    milliseconds,
  };
}

/** Letters of what was seen: an error's message may be long, and the whole is to be read by people. */
const longest = 600;
