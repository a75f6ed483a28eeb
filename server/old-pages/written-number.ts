const thaiDigits = '๐๑๒๓๔๕๖๗๘๙';

/** The same text with ๐–๙ as 0–9. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(thaiDigits.indexOf(digit)));
}

/** Reads `75.0000`, `1,407.52` or `๑๒`; null when the text is blank or anything but one number. */
export function readNumber(text: string | null): number | null {
  const digits = arabicDigits(text ?? '').trim();
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(digits)) return null;
  return Number(digits.replaceAll(',', ''));
}

/** Reads a fiscal year as a page gives it, `2563`; null when there is none or it is several (`2562-2563`). */
export function fiscalYear(given: string | null): number | null {
  const year = arabicDigits(given ?? '').trim();
  return /^2[56]\d\d$/.test(year) ? Number(year) : null;
}
