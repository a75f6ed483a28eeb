/** What a character is to the ones beside it. */
const [suspect, space, other, consonant, vowelMark, toneMark, am, aa, e] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** For each kind of character, the kinds that may stand before it, as bits. */
const mayFollow = [
  0,
  ~bits(suspect, space),
  ~bits(suspect),
  ~bits(suspect),
  bits(consonant),
  bits(consonant, vowelMark),
  bits(consonant, toneMark),
  ~bits(suspect, am),
  ~bits(suspect, e),
];

/**
 * Whether text is seen at one glance to need no repair: the quick way for nearly every cell, without a regular
 * expression. False means “look closer”, never “wrong”.
 */
export function isPlainlyClean(text: string): boolean {
  let before: number = space;
  let arabicDigits = false;
  let thaiDigits = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const kind = kinds[code] ?? suspect;
    if (((mayFollow[kind] as number) & (1 << before)) === 0) return false;
    if (code >= 0x30 && code <= 0x39) arabicDigits = true;
    else if (code >= 0xe50 && code <= 0xe59) thaiDigits = true;
    before = kind;
  }
  return before !== space && !(arabicDigits && thaiDigits);
}

/** Kinds by code up to U+205E: beyond stand private glyphs and scripts that have to be composed. */
const kinds = new Uint8Array(0x205f);
kinds.fill(other, 0x21, 0x7f);
kinds.fill(other, 0xa1, 0x100);
kinds.fill(other, 0x2010, 0x2028);
kinds.fill(other, 0x2030, 0x205f);
kinds.fill(consonant, 0xe01, 0xe2f);
kinds.fill(other, 0xe2f, 0xe5c);
kinds.fill(vowelMark, 0xe34, 0xe3a);
kinds.fill(suspect, 0xe3a, 0xe3f);
kinds.fill(toneMark, 0xe48, 0xe4d);
kinds[0x20] = space;
kinds[0xad] = suspect;
kinds[0xe31] = vowelMark;
kinds[0xe32] = aa;
kinds[0xe33] = am;
kinds[0xe40] = e;
kinds[0xe47] = vowelMark;
kinds[0xe4d] = suspect;
kinds[0xe4e] = suspect;

function bits(...of: number[]): number {
  return of.reduce((sum, kind) => sum | (1 << kind), 0);
}
