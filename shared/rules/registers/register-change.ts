import { daysAfter, type IsoDate } from '../../terms/date.ts';
import { isValidAt, type RegisterEntry } from '../../terms/register.ts';

/** One thing that a change does to a community, and from which day on. */
export type RegisterEvent = { code: string; name: string; on: IsoDate } & (
  | { kind: 'added' }
  | { kind: 'ended' }
  | { kind: 'merged'; into: { code: string; name: string } }
  | { kind: 'renamed'; before: string }
  /** `before` and `after` are codes of the list of kinds. */
  | { kind: 'kind-changed'; before: string; after: string }
  /** What an earlier change had announced for this day is not to happen. */
  | { kind: 'withdrawn' }
);

/**
 * What a change of a roster does from a day on, by day and then in the roster's order.
 *
 * | on the day the new roster has | and the old one | gives |
 * |---|---|---|
 * | the same step as the old one | – | nothing |
 * | nothing, after something | not the same end | ended, or merged where the entry that ended says so |
 * | something, after nothing | nothing | added |
 * | another name or kind than the day before | – | renamed, kind-changed |
 * | another name or kind than the old roster had | something | renamed, kind-changed |
 * | no step | a step | withdrawn |
 */
export function registerChange(before: RegisterEntry[], after: RegisterEntry[], day: IsoDate): RegisterEvent[] {
  const codes = [...new Set([...after, ...before].map(({ code }) => code))];
  const events = codes.flatMap((code) => {
    const [old, renewed] = [before, after].map((entries) => entries.filter((entry) => entry.code === code));
    return stepDays([...(old ?? []), ...(renewed ?? [])], day).flatMap((on) =>
      eventsOn(old ?? [], renewed ?? [], on, after),
    );
  });
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The days from the given one on at which an entry begins, or the first after its end. */
function stepDays(entries: RegisterEntry[], day: IsoDate): IsoDate[] {
  const days = entries.flatMap(({ from, to }) => (to === null ? [from] : [from, daysAfter(to, 1)]));
  return [...new Set([day, ...days.filter((step) => step > day)])].sort();
}

function eventsOn(old: RegisterEntry[], renewed: RegisterEntry[], on: IsoDate, all: RegisterEntry[]): RegisterEvent[] {
  const at = (entries: RegisterEntry[], day: IsoDate) => entries.find((entry) => isValidAt(entry, day));
  const eve = daysAfter(on, -1);
  const [was, is] = [at(renewed, eve), at(renewed, on)];
  const [oldWas, oldIs] = [at(old, eve), at(old, on)];
  if (sameStep(was, is, oldWas, oldIs)) return [];
  if (was && !is) {
    const into = was.mergedInto;
    if (oldWas && !oldIs && oldWas.mergedInto === into) return [];
    const about = { code: was.code, name: was.name, on };
    return into === null
      ? [{ ...about, kind: 'ended' }]
      : [{ ...about, kind: 'merged', into: { code: into, name: nameOn(all, into, on) } }];
  }
  if (!is) return oldIs && !oldWas ? [{ kind: 'withdrawn', code: oldIs.code, name: oldIs.name, on }] : [];
  const compared = was ?? oldIs;
  const about = { code: is.code, name: is.name, on };
  if (!compared) return [{ ...about, kind: 'added' }];
  const changed: RegisterEvent[] = [];
  if (compared.name !== is.name) changed.push({ ...about, kind: 'renamed', before: compared.name });
  if (compared.kind !== is.kind)
    changed.push({ ...about, kind: 'kind-changed', before: compared.kind, after: is.kind });
  if (changed.length > 0 || !was || sameBesides(oldWas, oldIs)) return changed;
  return [{ ...about, kind: 'withdrawn' }];
}

function sameStep(was?: RegisterEntry, is?: RegisterEntry, oldWas?: RegisterEntry, oldIs?: RegisterEntry): boolean {
  const merges = (before?: RegisterEntry, then?: RegisterEntry) => (before && !then ? before.mergedInto : null);
  return sameBesides(was, oldWas) && sameBesides(is, oldIs) && merges(was, is) === merges(oldWas, oldIs);
}

/** The same community as far as a day shows it. */
function sameBesides(a?: RegisterEntry, b?: RegisterEntry): boolean {
  return a?.name === b?.name && a?.kind === b?.kind;
}

function nameOn(entries: RegisterEntry[], code: string, day: IsoDate): string {
  return entries.find((entry) => entry.code === code && isValidAt(entry, day))?.name ?? code;
}
