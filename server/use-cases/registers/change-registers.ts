import type { z } from 'zod';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { endOfDays } from '../../../shared/terms/date.ts';
import type { DistrictRefusal } from '../../../shared/wire/problem.ts';
import type {
  RegisterProposal,
  RegistersChangeOrder,
  RegistersPreview,
  RegistersProposal,
  registersChanged,
  SheetEffect,
} from '../../../shared/wire/registers.ts';
import type { Log } from '../../log.ts';
import type { Person } from '../../person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import { inSlices } from '../../slices.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';
import { type Moved, unlessMoved } from '../unless-moved.ts';
import { isRepeat, type Plan, planChange, refuseOrphans, refuseUnchanged, toChange } from './plan-change.ts';
import { noRegister } from './read-register.ts';
import { registerEffects } from './register-effects.ts';

type Changed = z.infer<typeof registersChanged>;

type Weighed = { ready: { plan: Plan; effects: SheetEffect[] }[]; hindered: DistrictRefusal[] };

/** What a change of several registers would do, by the same steps that make it; what stands against any is no refusal. */
export async function previewRegisters(
  storage: ReadingStorage,
  now: Date,
  { effective, registers }: RegistersProposal,
): Promise<RegistersPreview | Refusal> {
  if (!areDistricts(registers)) return { refused: 'unknown-district' };
  const weighed = await weigh(storage, now, effective, registers);
  if (isRefusal(weighed)) return weighed;
  return {
    hindered: weighed.hindered,
    districts: weighed.ready.map(({ plan: { district }, effects }) => {
      const changed = effects.filter(({ come, go }) => come.length + go.length > 0);
      const submitted = changed.filter(({ state, come }) => state === 'submitted' && come.length > 0).length;
      return { district, sheets: changed.length, submitted };
    }),
  };
}

/**
 * Stores the registers of several districts in the place of those that the person has seen: all, or none and why, district
 * by district. The very same change sent again changes nothing and is answered as done.
 */
export async function changeRegisters(
  storage: Storage,
  now: Date,
  log: Log,
  person: Person,
  { effective, reason, registers }: RegistersChangeOrder,
): Promise<Changed | Refusal> {
  if (!areDistricts(registers)) return { refused: 'unknown-district' };
  const districts = registers.map(({ district }) => district);
  const conflicts: DistrictRefusal[] = [];
  let repeated = 0;
  for (const { district, seen, entries } of registers) {
    const current = await storage.readRegister(district, endOfDays);
    if ((current?.id ?? noRegister) === seen) continue;
    if (current && isRepeat(current, person, seen, { effective, reason, entries })) repeated += 1;
    else conflicts.push(overtaken(district));
  }
  if (repeated === registers.length) return { unchanged: true, districts };
  if (conflicts.length > 0) return { refused: 'registers-refused', hindered: conflicts };

  const changed = await unlessMoved(now, async (): Promise<Changed | Refusal | Moved> => {
    const weighed = await weigh(storage, now, effective, registers);
    if (isRefusal(weighed)) return weighed;
    if (weighed.hindered.length > 0) return { refused: 'registers-refused', hindered: weighed.hindered };
    const changes = weighed.ready.map(({ plan, effects }) => toChange(plan, effects, { now, person, reason }));
    const outcome = await storage.changeRegisters(changes);
    if (outcome.kind === 'sheets-moved') return { moved: true };
    if (outcome.kind === 'conflict') return { refused: 'registers-refused', hindered: [overtaken(outcome.district)] };
    return { unchanged: false, districts };
  });
  if (!isRefusal(changed)) {
    log.write('info', { event: 'registers-changed', districts: districts.length, effective });
  }
  return changed;
}

/** Looks at each register by itself. A quarter that cannot be changed any more is a refusal of the whole. */
async function weigh(
  storage: ReadingStorage,
  now: Date,
  effective: string,
  registers: { district: string; entries: RegisterProposal['entries'] }[],
): Promise<Weighed | Refusal> {
  const weighed: Weighed = { ready: [], hindered: [] };
  const goOn = inSlices();
  for (const { district, entries } of registers) {
    await goOn();
    const plan = await planChange(storage, now, district, { effective, entries });
    if (isRefusal(plan)) {
      const { refused: code, issues = [] } = plan;
      if (code === 'unknown-period' || code === 'register-closed') return plan;
      weighed.hindered.push({ district, code, issues });
      continue;
    }
    const effects = await registerEffects(storage, now, plan);
    const refusal = refuseUnchanged(plan) ?? refuseOrphans(effects, plan);
    if (refusal) weighed.hindered.push({ district, code: refusal.refused, issues: refusal.issues ?? [] });
    else weighed.ready.push({ plan, effects });
  }
  return weighed;
}

/** Whether each is a district, and named once. */
function areDistricts(registers: { district: string }[]): boolean {
  const named = new Set(registers.map(({ district }) => district));
  return named.size === registers.length && registers.every(({ district }) => findDistrict(district));
}

function overtaken(district: string): DistrictRefusal {
  return { district, code: 'register-changed', issues: [] };
}
