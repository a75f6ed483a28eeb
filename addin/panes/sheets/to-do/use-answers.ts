import { useMemo, useState } from 'react';
import { itemKey, wholeKey } from '../../../../shared/terms/review.ts';
import type { Submission } from '../../../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../../../shared/wire/terms.ts';
import { answers as answersForm } from '../../../../shared/wire/terms.ts';
import { useServices } from '../../../parts/services.ts';
import type { Keep } from '../../../sync/keep.ts';
import { placeName } from '../../../sync/outbox-entry.ts';

export const longestAnswer = 2_000;

type Given = Record<string, string>;
type Stored = Pick<Submission, 'returned' | 'revision' | 'answers'>;

export type Answers = {
  /** By `itemKey`, the answer to the message on the whole under the empty one. */
  given: Given;
  /** What goes with the sheet; undefined while nothing is asked for. */
  toSend: Given | undefined;
  write(key: string, text: string): void;
  replace(stored: Stored): void;
  /** The server holds these now: nothing need be kept here while they are still the same. */
  stored(held: Given | undefined): void;
};

/**
 * What the officer answers to each thing that was asked for. What the server does not hold yet is kept on this computer,
 * for this workbook, sheet and request.
 */
export function useAnswers(workbook: string, place: SheetPlace, held: Stored): Answers {
  const { keep } = useServices();
  const request = held.returned?.request ?? null;
  const name = `traimat.answers.${workbook}.${placeName(place)}.${request?.revision ?? ''}`;
  const [written, setWritten] = useState<{ name: string; given: Given } | null>(null);
  const before = useMemo(() => kept(keep, name) ?? storedAnswers(held), [keep, name, held]);
  const given = written?.name === name ? written.given : before;
  const toSend = request ? answersToSend(request.items.map(itemKey), given) : undefined;
  return {
    given,
    toSend,
    write(key, text) {
      const next = { ...given, [key]: text };
      keep.write(name, JSON.stringify(next));
      setWritten({ name, given: next });
    },
    replace(stored) {
      keep.remove(name);
      setWritten({ name, given: storedAnswers(stored) });
    },
    stored(sent) {
      if (JSON.stringify(sent) === JSON.stringify(toSend)) keep.remove(name);
    },
  };
}

/** Those of what is asked for now, without the blank ones. */
export function answersToSend(keys: string[], given: Given): Given {
  const asked = [wholeKey, ...keys].flatMap((key): [string, string][] => {
    const text = (given[key] ?? '').trim();
    return text === '' ? [] : [[key, text]];
  });
  return Object.fromEntries(asked);
}

/** What is stored answers the present request only if it came after it. */
export function storedAnswers({ returned, revision, answers }: Stored): Given {
  return returned && revision > returned.request.revision ? answers : {};
}

function kept(keep: Keep, name: string): Given | null {
  try {
    return answersForm.parse(JSON.parse(keep.read(name) ?? ''));
  } catch {
    return null;
  }
}
