/** In which digits a sheet of paper is written, as its office wishes: government offices write both. */
export const digitKinds = ['arabic', 'thai'] as const;
export type Digits = (typeof digitKinds)[number];

/** `58.00` is `๕๘.๐๐` in Thai digits. What is no number of ours is not written through this: codes, addresses, people's texts. */
export function inDigits(digits: Digits, text: string): string {
  return digits === 'arabic' ? text : text.replace(/\d/g, (digit) => thai[Number(digit)] ?? digit);
}

const thai = '๐๑๒๓๔๕๖๗๘๙';
