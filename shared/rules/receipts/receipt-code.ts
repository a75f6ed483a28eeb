/**
 * A receipt's code, `BJFA-2SN2-ZAE1-B455-RQ4E`: to be typed from paper and read aloud. Twenty letters and digits (Crockford's
 * 32, without I, L, O and U), of which the first eighteen are the first 90 bits of the receipt's hash, so that whoever has
 * the paper has what the receipt must come to. The last two check it: a Reed–Solomon code over the field of 32, of which
 * any two words differ in three places or more. So a code with one or two wrong letters, or two that have changed places,
 * is never another code.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 20;
const checks = 2;
const bitsEach = 5;

/** The code of a receipt by its hash, SHA-256 in hexadecimal. */
export function receiptCode(hash: string): string {
  const data = length - checks;
  const bits = BigInt(`0x${hash}`) >> BigInt(hash.length * 4 - data * bitsEach);
  const symbols = Array.from({ length: data }, (_, place) =>
    Number((bits >> BigInt((data - 1 - place) * bitsEach)) & 31n),
  );
  return grouped([...symbols, ...checksOf(symbols)]);
}

/** What somebody has typed: a code, nothing at all, or what can be none: wrong letters, too many or too few. */
export type ReadCode = { code: string } | { fault: 'blank' | 'mistyped' };

/**
 * Reads a code as people write it: small letters, spaces, dashes of any kind or none, O for 0, I and L for 1, Thai digits,
 * or the whole address that stands in the square beside it.
 */
export function readReceiptCode(written: string): ReadCode {
  const typed = written.normalize('NFKC').replace(/^.*\/verify\//s, '');
  const plain = typed
    .replace(/[\s\p{Dash}\p{Cf}._]/gu, '')
    .toUpperCase()
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero))
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (plain === '') return { fault: 'blank' };
  const symbols = Array.from(plain, (sign) => alphabet.indexOf(sign));
  const isWhole = symbols.length === length && !symbols.includes(-1) && syndromes(symbols).every((sum) => sum === 0);
  return isWhole ? { code: grouped(symbols) } : { fault: 'mistyped' };
}

const thaiZero = '๐'.charCodeAt(0);

function grouped(symbols: number[]): string {
  const letters = symbols.map((symbol) => alphabet[symbol]).join('');
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/** The powers of 2 in the field of 32, whose polynomial is x⁵ + x² + 1, and which power each element is. */
const powers = Array.from({ length: 31 }, () => 0);
const logarithms = Array.from({ length: 32 }, () => 0);
for (let power = 0, element = 1; power < 31; power++) {
  powers[power] = element;
  logarithms[element] = power;
  element <<= 1;
  if (element > 31) element ^= 0b100101;
}

function times(one: number, other: number): number {
  if (one === 0 || other === 0) return 0;
  return powers[((logarithms[one] ?? 0) + (logarithms[other] ?? 0)) % 31] ?? 0;
}

/** The word as a polynomial, at 1 and at 2: both 0 in a code. */
function syndromes(symbols: number[]): [number, number] {
  const at = (point: number) => symbols.reduce((sum, symbol) => times(sum, point) ^ symbol, 0);
  return [at(1), at(2)];
}

/** The two symbols that make both syndromes 0: `one + other` and `2 · one + other` are known. */
function checksOf(data: number[]): [number, number] {
  const [atOne, atTwo] = syndromes([...data, 0, 0]);
  // 2 · one + one = 3 · one in a field where a sum is an exclusive or.
  const one = times(atOne ^ atTwo, powers[31 - (logarithms[3] ?? 0)] ?? 0);
  return [one, atOne ^ one];
}
