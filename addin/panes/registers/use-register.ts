import { useCallback, useMemo, useState } from 'react';
import {
  checkRoster,
  isUnchanged,
  type RosterLine,
  type RosterScope,
} from '../../../shared/rules/registers/check-register.ts';
import { readRosterRows } from '../../../shared/rules/registers/read-register-rows.ts';
import { type RosterEvent, rosterChange } from '../../../shared/rules/registers/register-change.ts';
import type { District } from '../../../shared/terms/district.ts';
import type { Issue } from '../../../shared/terms/issue.ts';
import { firstDay, type Period, periodCode } from '../../../shared/terms/period.ts';
import type { RosterEntry } from '../../../shared/terms/register.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { Register, RosterPreview } from '../../../shared/wire/registers.ts';
import type { Trouble } from '../../outcome.ts';
import { useServices } from '../../parts/services.ts';
import { rosterForm } from '../../workbook/registers/register-sheet.ts';
import { type OpenFormSheet, useFormSheet } from '../forms/use-form-sheet.ts';

/** Where the work on a register stands. */
export type RosterStep =
  | { at: 'editing' | 'working' }
  | { at: 'previewed'; entries: RosterEntry[]; preview: RosterPreview }
  | { at: 'sent'; unchanged: boolean }
  /** `issues` are the server's. */
  | { at: 'refused'; trouble: Trouble; issues: Issue[] };

export type RosterWork = {
  sheet: OpenFormSheet;
  form: ReturnType<typeof rosterForm>;
  scope: RosterScope;
  /** What the worksheet now says, checked; null while it is not there. */
  checked: { entries: RosterEntry[]; issues: Issue[]; events: RosterEvent[]; unchanged: boolean } | null;
  step: RosterStep;
  preview(): Promise<void>;
  send(reason: string): Promise<void>;
  rest(): void;
};

/** A district's register in the workbook: read and checked as it is edited, previewed, and sent as one change. */
export function useRoster(district: District, period: Period, opened: Register): RosterWork {
  const { call } = useServices();
  const [register, setRegister] = useState(opened);
  const [step, setStep] = useState<RosterStep>({ at: 'editing' });
  const formOf = useCallback(
    ({ id, entries }: Register) => rosterForm({ district, period, id, entries }),
    [district, period],
  );
  const form = useMemo(() => formOf(register), [formOf, register]);
  const scope = useMemo<RosterScope>(
    () => ({ district: district.code, before: register.entries, day: firstDay(period) }),
    [district, period, register],
  );
  const sheet = useFormSheet(form);
  const checked = useMemo(() => (sheet.rows ? check(sheet.rows, scope) : null), [sheet.rows, scope]);
  const parameters = { district: district.code };
  const effective = periodCode(period);

  const fail = (trouble: Trouble, lines: RosterLine[]) => {
    // The server speaks of entries by their place in what was sent: of two of one row, both are that row's.
    const places = lines.flatMap(({ row, entries }) => entries.map(() => row));
    const issues = (trouble.problem?.issues ?? []).map((issue) =>
      issue.row === null ? issue : { ...issue, row: places[issue.row] ?? null },
    );
    setStep({ at: 'refused', trouble, issues });
  };
  const preview = async () => {
    setStep({ at: 'working' });
    const read = await sheet.read();
    if (!read.ok) return setStep({ at: 'refused', trouble: read.trouble, issues: [] });
    const { lines, entries, issues, unchanged } = check(read.value ?? [], scope);
    if (unchanged || issues.some(({ severity }) => severity === 'error')) return setStep({ at: 'editing' });
    const outcome = await call('previewRoster', { parameters, body: { effective, entries } });
    if (!outcome.ok) return fail(outcome.trouble, lines);
    setStep({ at: 'previewed', entries, preview: outcome.value });
  };
  const send = async (reason: string) => {
    if (step.at !== 'previewed') return;
    const { entries } = step;
    setStep({ at: 'working' });
    const read = await sheet.read();
    const lines = read.ok ? check(read.value ?? [], scope).lines : [];
    const body = { effective, entries, reason: reason.trim() };
    const outcome = await call('changeRoster', { parameters, body, match: register.id });
    if (!outcome.ok) return fail(outcome.trouble, lines);
    const { unchanged, register: stored } = outcome.value;
    await sheet.open(formOf(stored), true);
    setRegister(stored);
    setStep({ at: 'sent', unchanged });
  };
  // A preview is of what stood in the worksheet then: it goes when that is changed.
  const stale = step.at === 'previewed' && checked && !isUnchanged(checked.entries, step.entries);
  return {
    ...{ sheet, form, scope, checked, preview, send },
    step: stale ? { at: 'editing' } : step,
    rest: () => setStep({ at: 'editing' }),
  };
}

function check(rows: EntryRow[], scope: RosterScope) {
  const lines = readRosterRows(rows, scope);
  const entries = lines.flatMap((line) => line.entries);
  const issues = checkRoster(lines, scope);
  return {
    ...{ lines, entries, issues },
    events: rosterChange(scope.before, entries, scope.day),
    unchanged: isUnchanged(entries, scope.before),
  };
}
