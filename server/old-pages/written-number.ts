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
