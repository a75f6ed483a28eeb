import type { Text } from '../../../../shared/terms/text.ts';
import type { LoggedChange } from '../../../../shared/wire/log.ts';

/** The same in both languages: a number, a day, what somebody has written. */
export function plain(value: string | number): Text {
  return { th: String(value), en: String(value) };
}

/** A change of one value; none where it is the same. */
export function changeOf(
  what: Text,
  before: string | number | null | undefined,
  after: string | number | null | undefined,
): LoggedChange[] {
  if ((before ?? null) === (after ?? null)) return [];
  return [{ what, before: inWords(before), after: inWords(after) }];
}

function inWords(value: string | number | null | undefined): Text | null {
  return value === null || value === undefined ? null : plain(value);
}
