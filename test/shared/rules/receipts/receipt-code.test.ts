import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReceiptCode, receiptCode } from '../../../../shared/rules/receipts/receipt-code.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const hashes = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const codes = hashes.map(receiptCode);
const mistyped = { fault: 'mistyped' };

function exchanged(text: string, changes: Record<number, string | undefined>): string {
  return Array.from(text, (letter, place) => changes[place] ?? letter).join('');
}

describe('a code', () => {
  test('is five groups of four, without letters that are taken for others', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(readReceiptCode(code)).toEqual({ code });
      }),
    );
  });

  test('begins as its hash does, for 90 bits', () => {
    expect(receiptCode('0'.repeat(64))).toBe('0000-0000-0000-0000-0000');
    fc.assert(
      fc.property(hashes, (hash) => {
        const bits = Array.from(receiptCode(hash).replaceAll('-', '').slice(0, 18), (letter) =>
          alphabet.indexOf(letter).toString(2).padStart(5, '0'),
        ).join('');
        const whole = Array.from(hash, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
        expect(bits).toBe(whole.slice(0, 90));
      }),
    );
  });
});

describe('a typing mistake', () => {
  test('is recognised wherever one letter is another: all 620 of a code', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (const [place, letter] of Array.from(code).entries()) {
          for (const other of letter === '-' ? '' : alphabet.replace(letter, '')) {
            expect(readReceiptCode(exchanged(code, { [place]: other }))).toEqual(mistyped);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is recognised wherever two letters have changed places, neighbours or not', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const plain = code.replaceAll('-', '');
        for (let one = 0; one < plain.length; one++) {
          for (let other = one + 1; other < plain.length; other++) {
            if (plain[one] === plain[other]) continue;
            const swapped = exchanged(plain, { [one]: plain[other], [other]: plain[one] });
            expect(readReceiptCode(swapped)).toEqual(mistyped);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is recognised where any two letters are others', () => {
    const place = fc.nat(19);
    const letter = fc.constantFrom(...alphabet);
    fc.assert(
      fc.property(codes, place, letter, place, letter, (code, one, first, other, second) => {
        const plain = code.replaceAll('-', '');
        const typed = exchanged(plain, { [one]: first, [other]: second });
        expect(readReceiptCode(typed)).toEqual(typed === plain ? { code } : mistyped);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['K', 'U'.repeat(20), 'ไม่ทราบ', '0000-0000-0000-0000-000', '0000-0000-0000-0000-00000', '🎉'.repeat(20)])(
    'is what %s is',
    (typed) => {
      expect(readReceiptCode(typed)).toEqual(mistyped);
    },
  );
});

describe('is read as people write it:', () => {
  const code = receiptCode('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08');
  const thai = '๐๑๒๓๔๕๖๗๘๙';

  test.each<[string, (code: string) => string]>([
    ['small letters', (text) => text.toLowerCase()],
    ['without dashes', (text) => text.replaceAll('-', '')],
    ['with spaces', (text) => `  ${text.replaceAll('-', ' ')}\n`],
    ['with the dashes of a word processor', (text) => text.replaceAll('-', '–')],
    ['with signs that are not seen', (text) => text.replaceAll('-', '\u200b')],
    ['in full width', (text) => text.replace(/[A-Z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
    ['with Thai digits', (text) => text.replace(/\d/g, (digit) => thai[Number(digit)] ?? '')],
    ['O for 0', (text) => text.replaceAll('0', 'o')],
    ['l for 1', (text) => text.replaceAll('1', 'l')],
    ['I for 1', (text) => text.replaceAll('1', 'I')],
    ['as the address in the square', (text) => `https://traimat.example.go.th/verify/${text}`],
  ])('%s', (_, write) => {
    expect(readReceiptCode(write(code))).toEqual({ code });
    fc.assert(
      fc.property(codes, (other) => {
        expect(readReceiptCode(write(other))).toEqual({ code: other });
      }),
    );
  });

  test.each(['', ' ', ' - ', '\u200b'])('nothing is nothing: “%s”', (typed) => {
    expect(readReceiptCode(typed)).toEqual({ fault: 'blank' });
  });
});
