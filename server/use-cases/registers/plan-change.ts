import { checkRegister, isUnchanged } from '../../../shared/rules/registers/check-register.ts';
import { nothingChanged, orphan } from '../../../shared/rules/registers/register-rules.ts';
import { endOfDays } from '../../../shared/terms/date.ts';
import type { Issue } from '../../../shared/terms/issue.ts';
import { firstDay, parsePeriod, periodName } from '../../../shared/terms/period.ts';
import type { RegisterEntry } from '../../../shared/terms/register.ts';
import type { RegisterChangeOrder, RegisterProposal, SheetEffect } from '../../../shared/wire/registers.ts';
import type { Person } from '../../person.ts';
import type { Refusal } from '../../refusal.ts';
import type { RegisterChange, StoredRegister } from '../../storage/port/registers.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import { findPeriod } from '../sheets/find-sheet.ts';
import { changeableQuarters, noRegister } from './read-register.ts';

/** A change of a district's register that may be made. */
export type Plan = { district: string; day: string; current: StoredRegister | null; entries: RegisterEntry[] };

/** A change that may be made: from a quarter that is not closed, after all that is stored, without an error. */
export async function planChange(
  storage: ReadingStorage,
  now: Date,
  district: string,
  { effective, entries }: RegisterProposal,
): Promise<Plan | Refusal> {
  const period = parsePeriod(effective);
  if (!period || !(await findPeriod(storage, period))) return { refused: 'unknown-period' };
  const open = (await changeableQuarters(storage, now)).some(({ code }) => code === effective);
  if (!open) return { refused: 'register-closed' };
  const day = firstDay(period);
  const current = await storage.readRegister(district, endOfDays);
  if (current && current.validFrom > day) return { refused: 'register-overtaken' };
  const lines = entries.map((entry, row) => ({ row, entries: [entry], faults: [] }));
  const errors = checkRegister(lines, { district, before: current?.entries ?? [], day }).filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length > 0) return { refused: 'register-issues', issues: errors };
  return { district, day, current, entries };
}

/** The plan as it is stored, where no sheet has been stored since. */
export function toChange(
  { district, day, current, entries }: Plan,
  effects: SheetEffect[],
  { now, person, reason }: { now: Date; person: Person; reason: string },
): RegisterChange {
  return {
    ...{ district, validFrom: day, demo: current?.demo ?? false, entries, reason },
    storedAt: now.toISOString(),
    storedBy: { username: person.username, displayName: person.displayName },
    replaces: current?.id ?? null,
    seen: effects.map(({ indicator, period, revision }) => ({ place: { indicator, period, district }, revision })),
  };
}

/** Whether the register is what this very order, sent before, has made of the one that its sender had seen. */
export function isRepeat(
  current: StoredRegister,
  person: Person,
  expected: string,
  order: RegisterChangeOrder,
): boolean {
  const period = parsePeriod(order.effective);
  return (
    (current.replaces ?? noRegister) === expected &&
    current.storedBy.username === person.username &&
    current.reason === order.reason &&
    period !== null &&
    current.validFrom === firstDay(period) &&
    isUnchanged(order.entries, current.entries)
  );
}

/** What stands against a change of nothing. */
export function refuseUnchanged({ entries, current }: Plan): Refusal | null {
  return isUnchanged(entries, current?.entries ?? []) ? { refused: 'register-issues', issues: [unchangedIssue] } : null;
}

/** What stands against a change that takes away rows which the district has begun. */
export function refuseOrphans(effects: SheetEffect[], { entries }: Plan): Refusal | null {
  const issues = effects.flatMap((effect) => orphansOf(effect, entries));
  return issues.length > 0 ? { refused: 'register-orphans', issues } : null;
}

const unchangedIssue: Issue = {
  ...{ severity: 'error', row: null, subject: '', subjectName: '', column: null, header: null },
  ...nothingChanged,
};

function orphansOf({ go, period, title }: SheetEffect, entries: RegisterEntry[]): Issue[] {
  const quarter = parsePeriod(period);
  const name = quarter ? periodName(quarter) : { th: period, en: period };
  const sheet = { th: `“${title.th}” ${name.th}`, en: `“${title.en}”, ${name.en}` };
  return go
    .filter(({ filled }) => filled)
    .map((community): Issue => {
      const row = entries.findLastIndex(({ code }) => code === community.code);
      return {
        ...{ severity: 'error', row: row < 0 ? null : row, column: null, header: null },
        ...{ subject: community.code, subjectName: community.name },
        ...orphan(sheet),
      };
    });
}
