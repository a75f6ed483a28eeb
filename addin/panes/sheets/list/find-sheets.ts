import { plain } from '../../../../shared/rules/normalise/plain.ts';
import type { Assignment } from '../../../../shared/wire/sheets.ts';

/**
 * The sheets in whose code or title, in either language, every word is that is sought. Digits may be Thai, and a code may
 * stand without its dash: `๒๑๐๐๑๐๔๐` finds 2100-1040.
 */
export function findSheets<Sheet extends Pick<Assignment, 'indicator' | 'title'>>(
  sheets: Sheet[],
  sought: string,
): Sheet[] {
  const words = plain(sought).split(' ').filter(Boolean);
  return sheets.filter(({ indicator, title }) => {
    const [code, ...titles] = [indicator, title.th, title.en].map(plain) as [string, string, string];
    return words.every(
      (word) =>
        titles.some((each) => each.includes(word)) ||
        code.includes(word) ||
        (isCode(word) && undashed(code).includes(undashed(word))),
    );
  });
}

const isCode = (word: string) => /\d/.test(word);

function undashed(code: string): string {
  return code.replaceAll('-', '');
}
