import type { SheetContent } from '../../shared/terms/sheet.ts';
import { inAddress } from '../../shared/wire/parameters.ts';
import type { Receipt } from '../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import type { Outcome, Trouble } from '../outcome.ts';
import type { Call } from './client.ts';
import type { Keep } from './keep.ts';
import { entryToSend, type OutboxEntry, outboxEntry, placeName, verdict } from './outbox-entry.ts';
import type { Sealing } from './sealing.ts';

/** A submission from its confirmation until the person has seen how it ended. */
export type Dispatch = { entry: OutboxEntry; durable: boolean } & (
  | { state: 'sending' }
  /** Not known to have arrived; `trouble` is null for one found from an earlier opening of the pane. */
  | { state: 'waiting'; trouble: Trouble | null }
  | { state: 'arrived'; receipt: Receipt }
  | { state: 'refused'; trouble: Trouble }
);

export type Outbox = {
  dispatches(): readonly Dispatch[];
  subscribe(listener: () => void): () => void;
  submit(place: SheetPlace, base: number, content: SheetContent): Promise<void>;
  /** Sends everything that waits once more. */
  sendAgain(): Promise<void>;
  /** The person has seen how it ended. */
  forget(key: string): void;
};

export type OutboxNeeds = {
  call: Call;
  keep: Keep;
  sealing: Sealing;
  owner: string;
  newKey(): string;
  now(): Date;
};

/**
 * One person's submissions on this computer, one a sheet. An entry is written down before it is sent and erased when its
 * end is known, so that neither a closed pane nor a lost answer loses it; sealed, so that the next person at this computer
 * does not read it.
 */
export function createOutbox({ call, keep, sealing, owner, newKey, now }: OutboxNeeds): Outbox {
  const prefix = `traimat.outbox.${owner}.`;
  const listeners = new Set<() => void>();
  let dispatches: readonly Dispatch[] = [];

  const put = (dispatch: Dispatch) => {
    const name = placeName(dispatch.entry.place);
    dispatches = [...dispatches.filter(({ entry }) => placeName(entry.place) !== name), dispatch];
    for (const listener of listeners) listener();
  };

  const send = async (entry: OutboxEntry) => {
    const name = prefix + placeName(entry.place);
    put({ entry, durable: true, state: 'sending' });
    const sealed = await sealing.seal(JSON.stringify(entry));
    const durable = sealed !== null && keep.write(name, sealed);
    put({ entry, durable, state: 'sending' });
    const { key, place, base, content } = entry;
    const outcome = await call('submit', { parameters: inAddress(place), body: content, revision: base, key });
    if (verdict(outcome) !== 'unknown') keep.remove(name);
    put({ entry, durable, ...ending(outcome) });
  };

  const opened = readWaiting(keep, sealing, prefix).then((waiting) => waiting.forEach(put));

  return {
    dispatches: () => dispatches,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async submit(place, base, content) {
      await opened;
      const known = dispatches.find(({ entry }) => placeName(entry.place) === placeName(place));
      if (known?.state === 'sending') return;
      const waiting = known?.state === 'waiting' ? known.entry : null;
      await send(entryToSend(waiting, { key: newKey(), place, base, content, confirmedAt: now().toISOString() }));
    },
    async sendAgain() {
      await opened;
      for (const { entry, state } of dispatches) if (state === 'waiting') await send(entry);
    },
    forget(key) {
      dispatches = dispatches.filter(({ entry }) => entry.key !== key);
      for (const listener of listeners) listener();
    },
  };
}

function ending(outcome: Outcome<Receipt>) {
  if (outcome.ok) return { state: 'arrived', receipt: outcome.value } as const;
  const { trouble } = outcome;
  return verdict(outcome) === 'unknown'
    ? ({ state: 'waiting', trouble } as const)
    : ({ state: 'refused', trouble } as const);
}

async function readWaiting(keep: Keep, sealing: Sealing, prefix: string): Promise<Dispatch[]> {
  const waiting: Dispatch[] = [];
  for (const name of keep.names(prefix)) {
    const kept = keep.read(name) ?? '';
    // An earlier version of the pane has sealed nothing.
    const entry = outboxEntry.safeParse(parsed(kept.startsWith('{') ? kept : ((await sealing.unseal(kept)) ?? '')));
    if (entry.success) waiting.push({ entry: entry.data, durable: true, state: 'waiting', trouble: null });
  }
  return waiting;
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return null;
  }
}
