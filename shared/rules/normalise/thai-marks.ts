import type { Doubt } from './normalised.ts';

/**
 * Thai marks (vowels above and below, tone marks) in the order and number that a consonant can bear.
 *
 * Done only where the word stays the same to any reader: เเ → แ, ํ + า → ำ, ำา → ำ, ่ิ → ิ่, ่่ → ่, marks with no Thai
 * letter before them and a stray U+0E3A go. All else is left, and `markDoubt` asks about it. Order of marks: The
 * Unicode Standard 16.1 and WTT 2.0. No look-behind: Safari, and so Excel for Mac, refuses a file with one before 16.4.
 */
export function mendMarks(text: string): string {
  return text
    .replace(/เเ/g, 'แ')
    .replace(/\u0E33[\u0E33\u0E48-\u0E4B\u0E4E]+/g, (run) => `${inOrder(run.replaceAll('\u0E33', ''))}\u0E33`)
    .replace(/\u0E32\u0E4D/g, '\u0E33')
    .replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{2,}/g, inOrder)
    .replace(/\u0E4D([\u0E48-\u0E4B]?)[\u0E32\u0E33]/g, '$1\u0E33')
    .replace(/\u0E33[\u0E32\u0E33]+/g, '\u0E33')
    .replace(
      /(^|[^\u0E01-\u0E3A\u0E40-\u0E4E\u25CC ])( *)[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]+(?: +[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]+)*/gm,
      '$1$2',
    )
    .replace(/[\u0E01-\u0E3A\u0E40-\u0E4E]+/g, withoutStrayDots);
}

/** Asks about mended text in which a consonant bears two different marks of a kind, or a mark stands off its letter. */
export function markDoubt(text: string): Doubt | null {
  const clash = /[\u0E48-\u0E4C]{2}|[\u0E31\u0E34-\u0E39\u0E47]{2}/.exec(text);
  if (clash) {
    const word = around(text, clash.index);
    return {
      what: { th: `“${word}” มีสระหรือวรรณยุกต์ซ้อนกันสองตัว`, en: `“${word}” has two marks where one can be` },
      cure: { th: 'พิมพ์คำนี้ใหม่ให้เหลือตัวเดียว', en: 'Type the word again with one of them' },
    };
  }
  const apart =
    /(?:^|[^\u0E01-\u0E2E\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u25CC])[\u0E31\u0E33\u0E34-\u0E3A\u0E47-\u0E4E]/.exec(text);
  if (!apart) return null;
  const word = around(text, apart.index);
  return {
    what: { th: `“${word}” มีสระหรือวรรณยุกต์ที่หลุดจากพยัญชนะ`, en: `“${word}” has a mark that stands off its letter` },
    cure: { th: 'พิมพ์คำนี้ใหม่', en: 'Type the word again' },
  };
}

/** Below and above vowels before nikhahit before tone marks; a mark that stands twice stands once. */
function inOrder(marks: string): string {
  return [...new Set([...marks].sort((a, b) => rank(a) - rank(b)))].join('');
}

function rank(mark: string): number {
  if (mark === '\u0E3A') return 0;
  if (mark === '\u0E4D') return 2;
  if (mark === '\u0E4E') return 4;
  return mark >= '\u0E48' && mark <= '\u0E4C' ? 3 : 1;
}

/** Letters and signs that Pali in Thai script never has: a word with one of them is Thai and has no U+0E3A. */
const thaiOnly = /[ซดบฝฟฮะฯ-\u0E31\u0E33\u0E37แใไๆ-\u0E4C]/;

/** Pali sets U+0E3A between two consonants of one row (สงฺฆ, พุทฺธ), or before one of these (เทฺว, พฺรหฺม, ตสฺมา). */
const rows = ['กขคฆง', 'จฉชฌญ', 'ฏฐฑฒณ', 'ตถทธน', 'ปผพภม', 'ส', 'ฬ'];
const afterAny = 'ยรลวหมนเโ';

/** Elsewhere it is a slip of Shift + บ: in a word that Pali cannot write, at its end, between other consonants. */
function withoutStrayDots(word: string): string {
  if (!word.includes('\u0E3A')) return word;
  if (thaiOnly.test(word)) return word.replaceAll('\u0E3A', '');
  return word.replace(/(.)\u0E3A(?=(.?))/g, (dotted, first: string, next: string) => {
    const isPali =
      next !== '' && (afterAny.includes(next) || rows.some((row) => row.includes(first) && row.includes(next)));
    return isPali ? dotted : first;
  });
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 6), index + 8).trim();
}
