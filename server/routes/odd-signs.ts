/**
 * Control characters that are no white space, and halves of a character: nobody types them, no file of Excel holds them,
 * and whoever reads them elsewhere may stumble. Marks that only mislead are a matter of rules (terms/plain-text.ts).
 */
const odd = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cs}]/u;

/** How JSON can have them in it at all. Most bodies have none, and are not walked through. */
const perhaps = /\\u(00[0189]|d[89a-f]|007f)|\\b|[\u007f-\u009f]/i;

export type OddSign = { path: string; sign: string };

/** The first text or name with such a sign, by its place: `rows.3.remark`, `U+0000`; null where there is none. */
export function findOddSign(text: string, json: unknown): OddSign | null {
  return perhaps.test(text) ? findIn(json, []) : null;
}

function findIn(part: unknown, path: string[]): OddSign | null {
  if (typeof part === 'string') return signOf(part, path);
  if (typeof part !== 'object' || part === null) return null;
  for (const [key, inner] of Object.entries(part)) {
    const found = signOf(key, path) ?? findIn(inner, [...path, key]);
    if (found) return found;
  }
  return null;
}

function signOf(text: string, path: string[]): OddSign | null {
  const found = odd.exec(text);
  if (!found) return null;
  const sign = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { path: path.join('.'), sign };
}
