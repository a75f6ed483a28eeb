import type { Text } from '../../shared/terms/text.ts';

/** In the order in which they are looked for: each browser also names those that it descends from. */
const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
  // Excel for Mac shows its panes without a browser's name.
  [/\bAppleWebKit\//, 'Excel'],
];

const systems: [RegExp, string][] = [
  [/\bWindows\b/, 'Windows'],
  [/\b(iPhone|iPad)\b/, 'iPad / iPhone'],
  [/\bMacintosh\b/, 'Mac'],
  [/\bAndroid\b/, 'Android'],
  [/\bLinux\b/, 'Linux'],
];

/** A browser and its system in words, from what it says of itself in `User-Agent`. */
export function deviceWords(agent: string): Text {
  const browser = nameIn(browsers, agent);
  const system = nameIn(systems, agent);
  if (browser && system) return { th: `${browser} บน ${system}`, en: `${browser} on ${system}` };
  const known = browser ?? system;
  return known ? { th: known, en: known } : { th: 'โปรแกรมที่ไม่บอกชื่อ', en: 'A program without a name' };
}

function nameIn(names: [RegExp, string][], agent: string): string | undefined {
  return names.find(([sign]) => sign.test(agent))?.[1];
}
