import { z } from 'zod';
import { type IndicatorTexts, sameWords, type TextName } from '../../../../shared/indicator/indicator-texts.ts';
import { writtenTexts } from './written-texts.ts';

const some = writtenTexts.partial();

/**
 * What a person has changed of an indicator's texts, text by text: to what, from what, and which words of theirs they have put
 * aside for a colleague's. Beside a text without a `from`, what is stored is named whatever it is.
 */
export const textChanges = z.strictObject({ from: some, to: some, aside: some });
export type TextChanges = z.infer<typeof textChanges>;

/** As this computer keeps them; the form once kept all texts at once, and not what they came from. */
export const keptChanges = z.union([
  textChanges,
  writtenTexts.transform((to): TextChanges => ({ from: {}, to, aside: {} })),
]);

export const noChanges: TextChanges = { from: {}, to: {}, aside: {} };

export function areNone({ to, aside }: TextChanges): boolean {
  return Object.keys({ ...to, ...aside }).length === 0;
}

/**
 * A person's changes over the texts that are stored now.
 *
 * | the person | others, since | shown | overlapping |
 * |---|---|---|---|
 * | – | – or changed it | as stored | – |
 * | changed it | – | the person's | – |
 * | changed it | changed it otherwise | the person's | yes |
 * | changed it | changed it alike | as stored, no change | – |
 */
export function textsWith({ to }: TextChanges, stored: IndicatorTexts): IndicatorTexts {
  // What is kept as JSON is never undefined.
  return { ...stored, ...(to as Partial<IndicatorTexts>) };
}

/** Which of the texts that a person has changed others have changed as well. */
export function overlapping({ from }: TextChanges, stored: IndicatorTexts, changed: TextName[]): TextName[] {
  return changed.filter((name) => !sameWords(from[name], stored[name]));
}

/** With a text written anew. A change begins from what its field shows as stored, and ends where it says the same again. */
export function withWritten<Name extends TextName>(
  changes: TextChanges,
  stored: IndicatorTexts,
  name: Name,
  words: IndicatorTexts[Name],
): TextChanges {
  if (sameWords(words, stored[name])) return without(changes, name);
  const begins = sameWords(textsWith(changes, stored)[name], stored[name]);
  return {
    ...changes,
    from: begins ? { ...changes.from, [name]: stored[name] } : changes.from,
    to: { ...changes.to, [name]: words },
  };
}

/** With the stored words in the field; the person's are put aside. */
export function withStored(changes: TextChanges, name: TextName): TextChanges {
  return { ...without(changes, name), aside: { ...changes.aside, [name]: changes.to[name] } };
}

/** With the words in the field that were put aside: what is stored is named beside them again. */
export function withAside(changes: TextChanges, name: TextName): TextChanges {
  const { [name]: words, ...aside } = changes.aside;
  const { from, to } = without(changes, name);
  return { from, to: { ...to, [name]: words }, aside };
}

function without(changes: TextChanges, name: TextName): TextChanges {
  const { [name]: _from, ...from } = changes.from;
  const { [name]: _to, ...to } = changes.to;
  return { ...changes, from, to };
}
