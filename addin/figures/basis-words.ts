import { mainFigure } from '../../shared/indicator/main-figure.ts';
import { separated, trimmed } from '../../shared/terms/amount.ts';
import { noFigureNames } from '../../shared/terms/figure.ts';
import type { Result } from '../../shared/terms/result.ts';
import type { Text } from '../../shared/terms/text.ts';
import type { Basis } from '../../shared/wire/sheets.ts';
import { momentName } from '../parts/words/moments.ts';

/** What is said of a sheet's figure because of what it stands on; of one that was counted by what is in force, nothing. */

type Results = readonly { key: string }[];

/**
 * Which version has counted the figure or sets its target, where that is not the one in force; `inForce` is null while
 * that is not known.
 *
 * | counted by | target of | said |
 * |---|---|---|
 * | the version in force | the version in force | nothing |
 * | another | in force, or the same other | who has counted |
 * | another | a third | both |
 */
export function versionWords({ version, targetVersion }: Basis, inForce: number | null): Text | null {
  if (inForce === null) return null;
  const parts: Text[] = [];
  if (version !== inForce) parts.push(words.countedBy(version));
  if (targetVersion !== inForce && targetVersion !== version) parts.push(words.targetOf(targetVersion));
  return joined(parts);
}

/** All of it beside a large figure: what was accepted before, when it was restated and why; that it is frozen; by which version. */
export function basisLines(basis: Basis, inForce: number | null, results: Results, result: Result): Text[] {
  const version = versionWords(basis, inForce);
  const { restated } = basis;
  if (!restated) {
    if (!version) return [];
    return [
      basis.frozen ? { th: `${words.frozen.th} · ${version.th}`, en: `${words.frozen.en} · ${version.en}` } : version,
    ];
  }
  const { accepted, at, by, reason } = restated;
  const targets = accepted.target !== basis.target;
  const before = amount(accepted.result, results, targets ? accepted.target : null);
  const now = amount(result, results, targets ? basis.target : null);
  return [words.restated(before, now), words.because(momentName(at), by, reason), ...(version ? [version] : [])];
}

/** The same in a few words, for a list or a table that shows the figure itself. */
export function basisMark(basis: Basis, inForce: number | null, results: Results): Text | null {
  const { restated } = basis;
  const version = versionWords(basis, inForce);
  const from = restated && words.restatedFrom(amount(restated.accepted.result, results, null));
  return joined([...(from ? [from] : []), ...(version ? [version] : [])]);
}

/** The main figure in digits, or why there is none. */
function amount(result: Result, results: Results, target: string | null): Text {
  const figure = mainFigure({ results }, result) ?? { none: 'not-reported' as const };
  const shown = 'text' in figure ? same(separated(figure.text)) : noFigureNames[figure.none];
  return target === null ? shown : words.withTarget(shown, separated(trimmed(target)));
}

const same = (text: string): Text => ({ th: text, en: text });

function joined(parts: Text[]): Text | null {
  if (parts.length === 0) return null;
  return { th: parts.map(({ th }) => th).join(' · '), en: parts.map(({ en }) => en).join(' · ') };
}

const words = {
  frozen: { th: 'ตัวเลขตรึงไว้ตามที่รับรอง', en: 'Kept as it was accepted' },
  countedBy: (version: number): Text => ({ th: `คิดตามรุ่นที่ ${version}`, en: `counted by version ${version}` }),
  targetOf: (version: number): Text => ({ th: `เป้าหมายตามรุ่นที่ ${version}`, en: `target of version ${version}` }),
  withTarget: (figure: Text, target: string): Text => ({
    th: `${figure.th} (เป้าหมาย ${target})`,
    en: `${figure.en} (target ${target})`,
  }),
  restated: (before: Text, now: Text): Text => ({
    th: `รับรองไว้ ${before.th} · ปรับย้อนหลังเป็น ${now.th}`,
    en: `Accepted as ${before.en}, restated as ${now.en}`,
  }),
  because: (at: Text, by: string, reason: string): Text => ({
    th: `เมื่อ ${at.th} โดย ${by} เพราะ ${reason}`,
    en: `${at.en}, by ${by}: ${reason}`,
  }),
  restatedFrom: (before: Text): Text => ({
    th: `ปรับย้อนหลัง เดิมรับรอง ${before.th}`,
    en: `restated, accepted as ${before.en}`,
  }),
};
