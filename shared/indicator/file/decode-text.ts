/** Bytes that are no UTF-8 text, or say nothing, by what they seem to be. */
export type NoText = 'empty' | 'utf-16' | 'windows-thai' | 'binary';

/**
 * Turns a file's bytes into text without its byte order mark. Only UTF-8 is read, and what else a file seems to be is
 * told: a wrong guess between encodings would change Thai letters without anyone noticing.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { noText: NoText } {
  if (bytes.length === 0) return { noText: 'empty' };
  if (isUtf16(bytes)) return { noText: 'utf-16' };
  if (bytes.includes(0)) return { noText: 'binary' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? { noText: 'empty' } : { text };
  } catch {
    return { noText: looksLikeWindowsThai(bytes) ? 'windows-thai' : 'binary' };
  }
}

/** Browsers and Node have it alike; only the language's own library does not list it. */
declare const TextDecoder: new (label: string, options: { fatal: true }) => { decode(bytes: Uint8Array): string };

/** By its mark, or by what UTF-16 does to the ASCII and the Thai in a page: every other byte is 0x00 or 0x0E. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 4_000);
  const high = (parity: number) =>
    sample.filter((byte, at) => at % 2 === parity && (byte === 0x00 || byte === 0x0e)).length;
  const zeros = sample.includes(0);
  return zeros && sample.length >= 8 && Math.max(high(0), high(1)) >= sample.length * 0.45;
}

/** Windows-874 (TIS-620) writes each Thai letter as one byte from A1 to FB; other files are not so full of them. */
function looksLikeWindowsThai(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4_000);
  const letters = sample.filter((byte) => byte >= 0xa1 && byte <= 0xfb).length;
  const text = sample.filter(
    (byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09,
  );
  return letters + text.length >= sample.length * 0.95;
}
