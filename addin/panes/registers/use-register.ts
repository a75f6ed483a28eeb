import { useCallback, useMemo, useState } from 'react';
import {
  checkRegister,
  isUnchanged,
  type RegisterLine,
  type RegisterScope,
} from '../../../shared/rules/registers/check-register.ts';
import { readRegisterRows } from '../../../shared/rules/registers/read-register-rows.ts';
import { type RegisterEvent, registerChange } from '../../../shared/rules/registers/register-change.ts';
import type { District } from '../../../shared/terms/district.ts';
import type { Issue } from '../../../shared/terms/issue.ts';
import { firstDay, type Period, periodCode } from '../../../shared/terms/period.ts';
import type { RegisterEntry } from '../../../shared/terms/register.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import type { Register, RegisterPreview } from '../../../shared/wire/registers.ts';
import type { Trouble } from '../../outcome.ts';
import { useServices } from '../../parts/services.ts';
import { registerForm } from '../../workbook/registers/register-sheet.ts';
import { type OpenFormSheet, useFormSheet } from '../forms/use-form-sheet.ts';

/** Where the work on a register stands. */
export type RegisterStage =
  | { at: 'editing' | 'working' }
  | { at: 'previewed'; entries: RegisterEntry[]; preview: RegisterPreview }
  | { at: 'sent'; unchanged: boolean }
  /** `issues` are the server's. */
  | { at: 'refused'; trouble: Trouble; issues: Issue[] };

export type RegisterWork = {
  sheet: OpenFormSheet;
  form: ReturnType<typeof registerForm>;
  scope: RegisterScope;
  /** What the worksheet now says, checked; null while it is not there. */
  checked: { entries: RegisterEntry[]; issues: Issue[]; events: RegisterEvent[]; unchanged: boolean } | null;
  stage: RegisterStage;
  preview(): Promise<void>;
  send(reason: string): Promise<void>;
  rest(): void;
};

/** A district's register in the workbook: read and checked as it is edited, previewed, and sent as one change. */
export function useRegister(district: District, period: Period, opened: Register): RegisterWork {
  const { call } = useServices();
  const [register, setRegister] = useState(opened);
  const [stage, setStage] = useState<RegisterStage>({ at: 'editing' });
  const formOf = useCallback(
    ({ id, entries }: Register) => registerForm({ district, period, id, entries }),
    [district, period],
  );
  const form = useMemo(() => formOf(register), [formOf, register]);
  const scope = useMemo<RegisterScope>(
    () => ({ district: district.code, before: register.entries, day: firstDay(period) }),
    [district, period, register],
  );
  const sheet = useFormSheet(form);
  const checked = useMemo(() => (sheet.rows ? check(sheet.rows, scope) : null), [sheet.rows, scope]);
  const parameters = { district: district.code };
  const effective = periodCode(period);

  const fail = (trouble: Trouble, lines: RegisterLine[]) => {
    // The server speaks of entries by their place in what was sent: of two of one row, both are that row's.
    const places = lines.flatMap(({ row, entries }) => entries.map(() => row));
    const issues = (trouble.problem?.issues ?? []).map((issue) =>
      issue.row === null ? issue : { ...issue, row: places[issue.row] ?? null },
    );
    setStage({ at: 'refused', trouble, issues });
  };
  const preview = async () => {
    setStage({ at: 'working' });
    const read = await sheet.read();
    if (!read.ok) return setStage({ at: 'refused', trouble: read.trouble, issues: [] });
    const { lines, entries, issues, unchanged } = check(read.value ?? [], scope);
    if (unchanged || issues.some(({ severity }) => severity === 'error')) return setStage({ at: 'editing' });
    const outcome = await call('previewRegister', { parameters, body: { effective, entries } });
    if (!outcome.ok) return fail(outcome.trouble, lines);
    setStage({ at: 'previewed', entries, preview: outcome.value });
  };
  const send = async (reason: string) => {
    if (stage.at !== 'previewed') return;
    const { entries } = stage;
    setStage({ at: 'working' });
    const read = await sheet.read();
    const lines = read.ok ? check(read.value ?? [], scope).lines : [];
    const body = { effective, entries, reason: reason.trim() };
    const outcome = await call('changeRegister', { parameters, body, register: register.id });
    if (!outcome.ok) return fail(outcome.trouble, lines);
    const { unchanged, register: stored } = outcome.value;
    await sheet.open(formOf(stored), true);
    setRegister(stored);
    setStage({ at: 'sent', unchanged });
  };
  // A preview is of what stood in the worksheet then: it goes when that is changed.
  const stale = stage.at === 'previewed' && checked && !isUnchanged(checked.entries, stage.entries);
  return {
    ...{ sheet, form, scope, checked, preview, send },
    stage: stale ? { at: 'editing' } : stage,
    rest: () => setStage({ at: 'editing' }),
  };
}

function check(rows: EntryRow[], scope: RegisterScope) {
  const lines = readRegisterRows(rows, scope);
  const entries = lines.flatMap((line) => line.entries);
  const issues = checkRegister(lines, scope);
  return {
    ...{ lines, entries, issues },
    events: registerChange(scope.before, entries, scope.day),
    unchanged: isUnchanged(entries, scope.before),
  };
}
