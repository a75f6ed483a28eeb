import type { z } from 'zod';
import { checkRegister, isUnchanged } from '../../../shared/rules/registers/check-register.ts';
import { registerChange } from '../../../shared/rules/registers/register-change.ts';
import { nothingChanged, orphan } from '../../../shared/rules/registers/register-rules.ts';
import { endOfDays } from '../../../shared/terms/date.ts';
import type { Issue } from '../../../shared/terms/issue.ts';
import { firstDay, parsePeriod, periodName } from '../../../shared/terms/period.ts';
import type { RegisterEntry } from '../../../shared/terms/register.ts';
import type {
  RegisterChangeOrder,
  RegisterPreview,
  RegisterProposal,
  registerChanged,
  SheetEffect,
} from '../../../shared/wire/registers.ts';
import type { Log } from '../../log.ts';
import type { Person } from '../../person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { ReadingStorage, Storage, StoredRegister } from '../../storage/storage.ts';
import { findPeriod } from '../sheets/find-sheet.ts';
import { type Moved, unlessMoved } from '../unless-moved.ts';
import { changeableQuarters, noRegister, readRegister } from './read-register.ts';
import { registerEffects } from './register-effects.ts';

type Plan = { district: string; day: string; current: StoredRegister | null; entries: RegisterEntry[] };

/** A change as somebody orders it: `expected` is the id of the register that they have seen. */
type OrderedChange = { expected: string; order: RegisterChangeOrder };

type Changed = { register: StoredRegister; unchanged: boolean };

/** What a change would do, by the same steps that make it. */
export async function previewRegister(
  storage: ReadingStorage,
  now: Date,
  district: string,
  proposal: RegisterProposal,
): Promise<RegisterPreview | Refusal> {
  const plan = await planChange(storage, now, district, proposal);
  if (isRefusal(plan)) return plan;
  const { current, entries, day } = plan;
  return {
    events: registerChange(current?.entries ?? [], entries, day),
    sheets: await registerEffects(storage, now, plan),
  };
}

/** Stores a register in the place of the one that the person has seen, and gives what stands there then. */
export async function changeRegister(
  storage: Storage,
  now: Date,
  log: Log,
  person: Person,
  district: string,
  change: OrderedChange,
): Promise<z.infer<typeof registerChanged> | Refusal> {
  const changed = await storeChange(storage, now, person, district, change);
  if (isRefusal(changed)) return changed;
  const { register, unchanged } = changed;
  if (!unchanged) {
    const { id, validFrom } = register;
    log.write('info', { event: 'register-changed', register: id, validFrom, by: person.username });
  }
  return { unchanged, register: await readRegister(storage, now, district) };
}

/**
 * The very same change sent again, whose sender had no answer, changes nothing and is answered as done. Rows that a
 * district fills meanwhile are looked at again.
 */
async function storeChange(
  storage: Storage,
  now: Date,
  person: Person,
  district: string,
  { expected, order }: OrderedChange,
): Promise<Changed | Refusal> {
  const current = await storage.readRegister(district, endOfDays);
  if ((current?.id ?? noRegister) !== expected) {
    const repeated = current && isRepeat(current, person, expected, order);
    return repeated ? { register: current, unchanged: true } : { refused: 'register-changed' };
  }
  const plan = await planChange(storage, now, district, order);
  if (isRefusal(plan)) return plan;
  if (isUnchanged(plan.entries, current?.entries ?? [])) {
    return { refused: 'register-issues', issues: [unchangedIssue] };
  }
  return unlessMoved(async (): Promise<Changed | Refusal | Moved> => {
    const effects = await registerEffects(storage, now, plan);
    const orphans = effects.flatMap((effect) => orphansOf(effect, plan.entries));
    if (orphans.length > 0) return { refused: 'register-orphans', issues: orphans };
    const outcome = await storage.changeRegister({
      district,
      validFrom: plan.day,
      demo: current?.demo ?? false,
      entries: plan.entries,
      storedAt: now.toISOString(),
      storedBy: { username: person.username, displayName: person.displayName },
      reason: order.reason,
      replaces: current?.id ?? null,
      seen: effects.map(({ indicator, period, revision }) => ({ place: { indicator, period, district }, revision })),
    });
    if (outcome.kind === 'sheets-moved') return { moved: true };
    return outcome.kind === 'saved'
      ? { register: outcome.register, unchanged: false }
      : { refused: 'register-changed' };
  });
}

/** A change that may be made: from a quarter that is not closed, after all that is stored, without an error. */
async function planChange(
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

function isRepeat(current: StoredRegister, person: Person, expected: string, order: RegisterChangeOrder): boolean {
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
