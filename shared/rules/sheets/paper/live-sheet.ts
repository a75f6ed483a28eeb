import { type Digits, inDigits } from '../../../terms/digits.ts';
import { type Figure, noFigureNames, notMeasuredName } from '../../../terms/figure.ts';
import type { Result } from '../../../terms/result.ts';
import type { Text } from '../../../terms/text.ts';
import { figureWords } from './figure-on-paper.ts';
import type { PaperQuarter } from './paper-sheet.ts';
import type { LiveFigure, SheetLine } from './sheet-line.ts';

/** The head's quarter as it stands open in a workbook. */
export type LiveSheet = {
  /** Whether its figures stand in cells: those of an owner's sheet over the districts do not. */
  cells: boolean;
  /** What its rows come to by the rules. */
  counted: Result;
  /** What the results' cells show, by result key; null where they could not be read. */
  shown: Record<string, string> | null;
  /** The report as it is written in the pane. */
  report: string;
  /** Whether rows, report or declaration are other than what is stored. */
  differs: boolean;
};

/** Said wherever what is here is not what is stored. */
const differs: Text = { th: 'ต่างจากที่จัดเก็บ', en: 'differs from what is stored' };
export const differsWords = `${differs.th} · ${differs.en}`;

/**
 * The results' cells, each with what it is held against: the stored figure; while nothing is stored, what the rows come to,
 * so that a number typed over its formula is seen in a draft as well.
 */
export function liveFigures({ results, shown, measured }: PaperQuarter, live: LiveSheet): LiveFigure[] {
  if (!live.cells) return [];
  return results.flatMap(({ key, decimals }) => {
    const figure = (shown?.result ?? live.counted).figures[key];
    if (!figure) return [];
    const now = live.shown?.[key]?.trim() || figureWords(live.counted.figures[key], measured);
    return [{ result: key, decimals, now, held: heldOf(figure) }];
  });
}

/** A cell shows one of two words where nothing applies: which, its quarter decides. */
function heldOf(figure: Figure): LiveFigure['held'] {
  if ('text' in figure) return { number: figure.text };
  const words = [noFigureNames[figure.none].th];
  return { words: figure.none === 'not-applicable' ? [...words, notMeasuredName.th] : words };
}

/** A line for every result of the open workbook, beside the stored ones and never in their place. */
export function liveLines(quarter: PaperQuarter, live: LiveSheet, digits: Digits): SheetLine[] {
  const several = quarter.results.length > 1;
  const { shown } = quarter;
  return liveFigures(quarter, live).map((figure) => {
    const name = several ? ` ${quarter.results.find(({ key }) => key === figure.result)?.name.th ?? ''}` : '';
    return {
      kind: 'live',
      label: `ในแผ่นงานขณะนี้${name}`,
      figure: { ...figure, now: inDigits(digits, figure.now) },
      agrees: shown && !live.differs ? 'ตรงกับที่จัดเก็บ' : 'ยังไม่จัดเก็บ · not stored',
      differs: shown ? differsWords : 'ต่างจากที่นับได้จากแถว · differs from what the rows come to',
    };
  });
}

/** Whether a cell showed something else when it was read. */
export function isOther({ now, held }: LiveFigure): boolean {
  if ('words' in held) return !held.words.includes(now);
  return now.replaceAll(',', '').replace('−', '-') !== held.number;
}
