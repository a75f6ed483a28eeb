import { advance, type Deed, districtActs, type Standing } from '../../../shared/rules/sheets/workflow.ts';
import type { Refusal } from '../../refusal.ts';
import type { ReadingStorage, Storage } from '../../storage/storage.ts';
import { type Moved, unlessMoved } from '../unless-moved.ts';
import type { FoundSheet } from './find-sheet.ts';

/** A deed that stores no content, on a sheet as it was seen; who does it and when is added here. */
export type DecisionRequest = {
  step: number;
  deed: Unsigned<Exclude<Deed, { act: 'save' | 'submit' | 'restate' }>>;
  message: string;
};

type Unsigned<Any extends Deed> = Any extends Deed ? Omit<Any, 'at' | 'by'> : never;

/**
 * Decides on a sheet: exactly as it was seen, or not at all.
 *
 * | the indicator | somebody was quicker | the state allows it | it is one's own submission | gives |
 * |---|---|---|---|---|
 * | cancelled | – | – | – | indicator-cancelled |
 * | reported on | yes | – | – | sheet-moved |
 * | reported on | no | no | – | wrong-state |
 * | reported on | no | yes | yes, and the office's act | own-submission |
 * | reported on | no | yes | no | stored |
 */
export function decide(
  storage: Storage,
  now: Date,
  sheet: Pick<FoundSheet, 'place' | 'person' | 'cancelled'>,
  request: DecisionRequest,
): Promise<Standing | Refusal> {
  return unlessMoved(now, (time) => decideOnce(storage, time, sheet, request));
}

async function decideOnce(
  storage: Storage,
  time: Date,
  { place, person, cancelled }: Pick<FoundSheet, 'place' | 'person' | 'cancelled'>,
  { step, deed, message }: DecisionRequest,
): Promise<Standing | Refusal | Moved> {
  if (cancelled) return { refused: 'indicator-cancelled' };
  const standing = await storage.readStanding(place);
  if (standing.step !== step) return { refused: 'sheet-moved' };
  const at = time.toISOString();
  const after = advance(standing, { ...deed, at, by: person.displayName } as Deed);
  if (!after) return { refused: 'wrong-state', state: standing.state };
  const own = !districtActs.includes(deed.act) && (await submitterOf(storage, place, standing)) === person.username;
  if (own) return { refused: 'own-submission' };
  const event = { act: deed.act, at, by: person, message, standing: after };
  const outcome = await storage.saveDecision({ place, event });
  if (outcome.kind === 'saved') return after;
  // What came in between has taken the step, which is refused when it is looked at again.
  return { moved: true, ...(outcome.kind === 'behind' && { last: outcome.last }) };
}

/** Whose submission is decided on; null while there is none. */
async function submitterOf(
  storage: ReadingStorage,
  place: FoundSheet['place'],
  standing: Standing,
): Promise<string | null> {
  const events = await storage.listEvents(place);
  const submission = events.findLast(
    ({ act, standing: { revision } }) => act === 'submit' && revision === standing.submitted,
  );
  return submission?.by.username ?? null;
}
