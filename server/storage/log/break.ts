import type { LogBreak, LogBreakKind } from '../../../shared/terms/log.ts';
import type { Link } from '../tables.ts';
import { nameOf } from './facts.ts';
import { placeOf } from './place.ts';
import type { FactRow } from './read-batch.ts';

const nobody = { ...{ link: null, other: null, fact: null, act: null, name: '' }, ...{ at: null, by: null } };

/** A break at a link, with what the link says; null where there is none. */
export function breakAt(kind: LogBreakKind, link: Link | null, other: number | null = null): LogBreak {
  if (!link) return { kind, ...nobody, ...placeOf({}) };
  const { fact, act, indicator, period, district, at, by_username: username, by_name: displayName } = link;
  return {
    ...{ kind, link: link.link, other, fact, act, name: '', indicator, period, district, at },
    by: { username, displayName },
  };
}

/** A break at a fact: what it says of itself, and of who and when what its link says, where it has one. */
export function breakOf(kind: LogBreakKind, { fact, row }: FactRow, link: Link | null = null): LogBreak {
  return { ...breakAt(kind, link), link: row.link, fact, name: nameOf(row), ...placeOf(row) };
}
