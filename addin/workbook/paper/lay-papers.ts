import type { Paper } from '../../../shared/rules/sheets/paper/sheet-line.ts';
import type { Outcome } from '../../outcome.ts';
import { cellsAt } from '../kit/cells-at.ts';
import { freeTitle, longestTitle, requestTaken, stopWhereClosed } from '../kit/taken.ts';
import { run } from '../run.ts';
import { layIndex } from './lay-index.ts';
import { layPaper } from './lay-paper.ts';
import { noLiveCells } from './live-cells.ts';
import { markAsPaper, removeMarked, requestPapers } from './marked-papers.ts';

/** A paper of several, and how it is listed: by whom, of which indicator, and how it stands. */
export type ListedPaper = {
  /** What its worksheet is called, as far as Excel lets it. */
  title: string;
  office: string;
  indicator: string;
  stands: string;
  paper: Paper;
};

/** Worksheets in a request: Excel on the web takes 5 MB, of which one with 20,000 letters of report takes a fifteenth. */
const atOnce = 8;

/**
 * Lays indicator sheets, a worksheet each, and where there are several an index in front of them. Those of an earlier
 * printing go first, so that a workbook never fills with them. One sync to look and one for eight sheets; `onProgress`
 * hears how many are laid. Gives the title of the worksheet that is in front then.
 */
export function layPapers(
  of: string,
  papers: readonly ListedPaper[],
  onProgress: (laid: number) => void = () => {},
): Promise<Outcome<string>> {
  return run(async (context) => {
    const requested = requestTaken(context);
    const earlier = requestPapers(context);
    await context.sync();
    const taken = requested();
    stopWhereClosed(taken);
    const old = await earlier.find();
    const titles = taken.titles.filter((title) => !old.some((worksheet) => worksheet.name === title));
    const nameOf = (wanted: string) => {
      const title = freeTitle(allowed(wanted), { ...taken, titles });
      titles.push(title);
      return title;
    };

    const index = papers.length > 1 ? nameOf(`พิมพ์ ${of}`) : null;
    const named = papers.map((each) => ({ ...each, title: nameOf(each.title) }));
    const front = index ?? named[0]?.title ?? '';
    const first = context.workbook.worksheets.add();
    // First of all: Excel merges no cells while a chart is selected (office-js#399).
    first.activate();
    cellsAt(first, 0, 0).select();
    removeMarked(old);
    first.name = front;
    if (index !== null) {
      layIndex(first, of, named);
      markAsPaper(first);
    }
    for (const [at, { title, paper }] of named.entries()) {
      const worksheet = index === null ? first : context.workbook.worksheets.add(title);
      layPaper(worksheet, paper, noLiveCells);
      markAsPaper(worksheet);
      if ((at + 1) % atOnce !== 0) continue;
      await context.sync();
      onProgress(at + 1);
    }
    await context.sync();
    onProgress(named.length);
    return front;
  });
}

/** Takes the worksheets of a printing out of the workbook; how many there were. Two syncs, and one where there are any. */
export function removePapers(): Promise<Outcome<number>> {
  return run(async (context) => {
    const requested = requestTaken(context);
    const earlier = requestPapers(context);
    await context.sync();
    stopWhereClosed(requested());
    const old = await earlier.find();
    // A workbook keeps one worksheet at least.
    if (old.length === requested().titles.length) context.workbook.worksheets.add();
    removeMarked(old);
    await context.sync();
    return old.length;
  });
}

/** Excel has no such signs in a worksheet's title, and room for so many letters: one that is longer ends with a whole word. */
function allowed(wanted: string): string {
  const title = wanted.replace(/[\\/?*[\]:]/g, ' ').trim();
  if (title.length <= longestTitle) return title;
  const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(title)];
  const end = words.findLast(({ index }) => index < longestTitle)?.index ?? 0;
  return `${title.slice(0, end).trim()}…`;
}
