import { type Choice, type ChoiceColumn, choicesOf, isValidOn } from '../../indicator/column.ts';
import { plain } from './plain.ts';

/** A choice with what is compared of it. */
export type Labelled = { choice: Choice; th: string; en: string; stem: string | null };

/** A column's code list as a quarter sees it, ready to be looked up. */
export type Labels = {
  valid: Labelled[];
  /** Key of a code or a label → the valid choices that bear it. */
  byKey: Map<string, Labelled[]>;
  /** Key → the choices of the list that are no longer or not yet valid. */
  outOfTime: Map<string, Labelled[]>;
};

export function labelsOf(column: ChoiceColumn, periodEnd: string): Labels {
  const all = choicesOf(column).map(labelled);
  const valid = all.filter(({ choice }) => isValidOn(choice, periodEnd));
  const others = all.filter(({ choice }) => !isValidOn(choice, periodEnd));
  return { valid, byKey: byKey(valid, column), outOfTime: byKey(others, column) };
}

/** What is compared of a label: without spaces, case, and ways of writing digits and marks. */
export function labelKey(label: string): string {
  return plain(label).replaceAll(' ', '');
}

/**
 * The valid choices that stand where one out of its time stood: with its label in either language, or with its code but
 * for the year behind it (`crowded-2555`, `crowded-2564`).
 */
export function heirsOf({ th, en, stem }: Labelled, valid: Labelled[]): Labelled[] {
  return valid.filter((heir) => heir.th === th || heir.en === en || (stem !== null && heir.stem === stem));
}

function labelled(choice: Choice): Labelled {
  const stem = /^(.+)-\d{4}$/.exec(choice.code)?.[1] ?? null;
  return { choice, th: labelKey(choice.label.th), en: labelKey(choice.label.en), stem };
}

/** The codes of yes and no are ours, not the column's: where “yes” is `ไม่พบ`, a typed “yes” is anybody's guess. */
function byKey(choices: Labelled[], { type }: ChoiceColumn): Map<string, Labelled[]> {
  const map = new Map<string, Labelled[]>();
  for (const entry of choices) {
    const { choice, th, en } = entry;
    for (const key of new Set(type === 'choice' ? [th, en, labelKey(choice.code)] : [th, en])) {
      const sharers = map.get(key);
      if (sharers) sharers.push(entry);
      else map.set(key, [entry]);
    }
  }
  return map;
}
