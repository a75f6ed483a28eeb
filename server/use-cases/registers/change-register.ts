import type { z } from 'zod';
import { registerChange } from '../../../shared/rules/registers/register-change.ts';
import { endOfDays } from '../../../shared/terms/date.ts';
import type {
  RegisterChangeOrder,
  RegisterPreview,
  RegisterProposal,
  registerChanged,
} from '../../../shared/wire/registers.ts';
import type { Log } from '../../log.ts';
import type { Person } from '../../person.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import type { StoredRegister } from '../../storage/port/registers.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';
import { type Moved, unlessMoved } from '../unless-moved.ts';
import { isRepeat, planChange, refuseOrphans, refuseUnchanged, toChange } from './plan-change.ts';
import { noRegister, readRegister } from './read-register.ts';
import { registerEffects } from './register-effects.ts';

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
    log.write('info', { event: 'register-changed', register: id, validFrom });
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
  const unchanged = refuseUnchanged(plan);
  if (unchanged) return unchanged;
  return unlessMoved(now, async (): Promise<Changed | Refusal | Moved> => {
    const effects = await registerEffects(storage, now, plan);
    const orphans = refuseOrphans(effects, plan);
    if (orphans) return orphans;
    const outcome = await storage.changeRegister(toChange(plan, effects, { now, person, reason: order.reason }));
    if (outcome.kind === 'sheets-moved') return { moved: true };
    return outcome.kind === 'saved'
      ? { register: outcome.register, unchanged: false }
      : { refused: 'register-changed' };
  });
}
