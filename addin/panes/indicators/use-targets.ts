import { useMemo, useState } from 'react';
import { readTargetRows, type TargetChange } from '../../../shared/rules/indicators/target-sheet.ts';
import { groupedBy } from '../../../shared/terms/grouped.ts';
import type { Issue } from '../../../shared/terms/issue.ts';
import type { Quarter } from '../../../shared/terms/period.ts';
import type { Consequences } from '../../../shared/wire/consequences.ts';
import type { TargetsOrder, YearTargets } from '../../../shared/wire/indicators.ts';
import type { Outcome, Trouble } from '../../outcome.ts';
import { useServices } from '../../parts/services.ts';
import { targetForm } from '../../workbook/indicators/target-sheet.ts';
import { type OpenFormSheet, useFormSheet } from '../forms/use-form-sheet.ts';

/** Where the work on a year's targets stands. */
export type TargetsStage =
  | { at: 'editing' | 'confirming' | 'working' }
  | { at: 'sent'; number: number }
  | { at: 'failed'; trouble: Trouble };

export type TargetsWork = {
  sheet: OpenFormSheet;
  form: ReturnType<typeof targetForm>;
  /** As the server has it. */
  year: YearTargets;
  /** What the worksheet now says; null while it is not there. */
  read: { changes: TargetChange[]; issues: Issue[] } | null;
  stage: TargetsStage;
  ask(): void;
  /** What it would do to what is reported on, if it were in force from a quarter on; null for the first that may be. */
  look(from: Quarter | null): Promise<Outcome<Consequences[]>>;
  send(from: Quarter | null, reason: string): Promise<void>;
  rest(): void;
};

/** A year's targets in the workbook: read and checked as they are edited, and sent as one change. */
export function useTargets(opened: YearTargets): TargetsWork {
  const { call } = useServices();
  const [year, setYear] = useState(opened);
  const [stage, setStage] = useState<TargetsStage>({ at: 'editing' });
  const form = useMemo(() => targetForm(year), [year]);
  const sheet = useFormSheet(form);
  const read = useMemo(() => (sheet.rows ? readTargetRows(year, sheet.rows) : null), [year, sheet.rows]);
  const parameters = { fiscalYear: String(year.fiscalYear) };
  const rest = () => setStage({ at: 'editing' });

  const look = async (from: Quarter | null) => {
    const now = await sheet.read();
    if (!now.ok) return now;
    return call('previewTargets', { parameters, body: orderOf(readTargetRows(year, now.value ?? []).changes, from) });
  };
  const send = async (from: Quarter | null, reason: string) => {
    setStage({ at: 'working' });
    const now = await sheet.read();
    if (!now.ok) return setStage({ at: 'failed', trouble: now.trouble });
    const { changes, issues } = readTargetRows(year, now.value ?? []);
    if (issues.length > 0 || changes.length === 0) return rest();
    const outcome = await call('changeTargets', { parameters, body: { ...orderOf(changes, from), reason } });
    if (!outcome.ok) return setStage({ at: 'failed', trouble: outcome.trouble });
    const stored = await call('readTargets', { parameters });
    if (!stored.ok) return setStage({ at: 'failed', trouble: stored.trouble });
    await sheet.open(targetForm(stored.value), true);
    setYear(stored.value);
    setStage({ at: 'sent', number: outcome.value.changed.length });
  };
  return { sheet, form, year, read, stage, ask: () => setStage({ at: 'confirming' }), look, send, rest };
}

function orderOf(changes: TargetChange[], from: Quarter | null): Omit<TargetsOrder, 'reason'> {
  const byIndicator = groupedBy(changes, ({ indicator }) => indicator);
  return {
    ...(from === null ? {} : { from }),
    changes: [...byIndicator].map(([indicator, ofOne]) => ({
      indicator,
      version: ofOne[0]?.version ?? 1,
      results: ofOne.map(({ result, after: { target, quarterTargets } }) => {
        const [q1 = null, q2 = null, q3 = null, q4 = null] = quarterTargets;
        return { key: result.key, target, quarterTargets: [q1, q2, q3, q4] };
      }),
    })),
  };
}
