const number = '[0-9๐-๙]+(?:\\.[0-9๐-๙]+)*';

/** What old titles carry in front: an item number, a dimension, an internal code, a year, a dash. */
const fronts = [
  { what: 'mark', pattern: /^[–—-]\s*/u },
  { what: 'year', pattern: /^ปี\s*(?:พ\.ศ\.\s*)?[2๒][5๕][0-9๐-๙]{2}\s+/u },
  { what: 'number', pattern: new RegExp(`^(?:มิติที่|ตัวชี้วัดที่|ข้อที่?)\\s*${number}\\s*(?::\\s*)?`, 'u') },
  { what: 'number', pattern: new RegExp(`^\\(${number}\\)\\s*`, 'u') },
  { what: 'number', pattern: /^[0-9๐-๙]+(?:\.[0-9๐-๙]+)+\.?\s+/u },
  { what: 'number', pattern: /^[0-9๐-๙]+[.)]\s*(?![0-9๐-๙])/u },
  { what: 'number', pattern: new RegExp(`^\\([ก-ฮ]{2,6}\\.?\\s*${number}\\)\\s*`, 'u') },
] as const;

export type TitleFront = { what: (typeof fronts)[number]['what']; text: string };

/** Takes off a title what stands in front of it, and the weight behind: `3.3 ระดับ… (ร้อยละ 6)` gives `ระดับ…`. */
export function cleanTitle(title: string): { title: string; fronts: TitleFront[]; weight: string | null } {
  const found: TitleFront[] = [];
  let rest = title.trim();
  for (;;) {
    const front = fronts.find(({ pattern }) => pattern.test(rest));
    const text = front?.pattern.exec(rest)?.[0];
    if (!front || !text || text.length === rest.length) break;
    found.push({ what: front.what, text: text.trim() });
    rest = rest.slice(text.length).trim();
  }
  const weight = /\s*\(ร้อยละ\s*([0-9๐-๙.]+)\s*\)$/u.exec(rest);
  return { title: weight ? rest.slice(0, weight.index) : rest, fronts: found, weight: weight?.[1] ?? null };
}
