import { isOfOwnSheet } from '../../../shared/rules/notices/notices.ts';
import type { Digest } from './digest.ts';
import { digestWords as words } from './digest-words.ts';

/** The digest in plain words. */
export function digestText({ person, day, notices, seenTo, unsubscribe }: Digest): string {
  const parts = (['th', 'en'] as const).map((language) => [
    words.to(person.displayName)[language],
    '',
    words.today(day)[language],
    '',
    ...notices.flatMap(({ text, about }, index) => [`${index + 1}. ${text[language]}`, `   ${about[language]}`]),
    '',
    ...(notices.some(isOfOwnSheet) ? [words.officer[language]] : []),
    `${words[seenTo.at][language]}: ${seenTo.address}`,
    '',
    words.why[language],
    `${words.unsubscribe[language]}: ${unsubscribe}`,
  ]);
  return `${parts.map((lines) => lines.join('\n')).join(`\n\n${'-'.repeat(40)}\n\n`)}\n`;
}
