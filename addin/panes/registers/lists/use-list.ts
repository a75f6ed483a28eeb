import { useState } from 'react';
import type { ImportChoices } from '../../../../shared/rules/registers/lists/import-register.ts';
import { findLayout } from '../../../../shared/rules/registers/lists/list-layout.ts';
import type { ListReading } from '../../../../shared/rules/registers/lists/list-lines.ts';
import type { Answer } from '../../../../shared/rules/registers/lists/match-lines.ts';
import type { Cell } from '../../../../shared/terms/row.ts';

/** A list that has been chosen, with what a person has said of it. */
export type OpenList = {
  table: Cell[][];
  reading: ListReading;
  choices: ImportChoices;
  /** Whether what its columns are is certain, or a person has looked. */
  settled: boolean;
};

export type ListWork = {
  list: OpenList | null;
  open(table: Cell[][]): void;
  close(): void;
  /** Reads the list otherwise; answers to lines are of what was read, so they go. */
  read(changes: Partial<ListReading>): void;
  settle(): void;
  choose(changes: Partial<ImportChoices>): void;
  answer(answers: [number, Answer][]): void;
};

const unanswered = (): ImportChoices => ({ answers: new Map(), endMissing: false, kindOfNew: null });

/** A list from elsewhere while it is looked at: nothing of it is put anywhere. */
export function useList(): ListWork {
  const [list, setList] = useState<OpenList | null>(null);
  const update = (change: (open: OpenList) => OpenList) => setList((open) => open && change(open));
  return {
    list,
    open(table) {
      const layout = findLayout(table);
      const reading = { layout, kinds: {}, districtFromAbove: false };
      setList({ table, reading, choices: unanswered(), settled: layout.certain });
    },
    close: () => setList(null),
    read: (changes) =>
      update((open) => ({
        ...open,
        reading: { ...open.reading, ...changes },
        choices: { ...open.choices, answers: new Map() },
      })),
    settle: () => update((open) => ({ ...open, settled: true })),
    choose: (changes) => update((open) => ({ ...open, choices: { ...open.choices, ...changes } })),
    answer: (answers) =>
      update((open) => ({
        ...open,
        choices: { ...open.choices, answers: new Map([...open.choices.answers, ...answers]) },
      })),
  };
}
