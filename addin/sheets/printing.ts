import { isNoText } from '../../shared/rules/normalise/nothing.ts';
import type { LiveSheet } from '../../shared/rules/sheets/paper/live-sheet.ts';
import type { PaperSheet } from '../../shared/rules/sheets/paper/paper-sheet.ts';
import { runningWords } from '../../shared/rules/sheets/paper/running-words.ts';
import { sheetLines } from '../../shared/rules/sheets/paper/sheet-lines.ts';
import type { Digits } from '../../shared/terms/digits.ts';
import { done, type Outcome } from '../outcome.ts';
import { type KnownSheet, knownSheet } from './known-sheet.ts';
import type { OpenSheetState } from './open-sheet-state.ts';
import type { SheetCore } from './sheet-core.ts';
import type { Work } from './work.ts';

/** How an open sheet comes on paper: as the server holds it, with what is here beside it. */
export type Printing = {
  print(digits: Digits): Promise<void>;
};

type Found = KnownSheet & { offline: boolean };

export function createPrinting({ ports, state, subscribe }: SheetCore, { mayBegin, tell, work }: Work): Printing {
  const { call, workbook, now, paper } = ports;
  let last: PaperSheet | null = null;
  let heard = { of: heardOf(state()), at: now().toISOString() };
  subscribe(() => {
    const of = heardOf(state());
    if (of.some((part, at) => part !== heard.of[at])) heard = { of, at: now().toISOString() };
  });

  /** What the server says of the year; while it is away what is known here, as of when it was last heard of. */
  const find = async (): Promise<Outcome<Found>> => {
    const { place, sheet } = state();
    const { fiscalYear, quarter } = sheet.period;
    const answer = await call('readIndicatorSheet', {
      parameters: { indicator: place.indicator, fiscalYear: String(fiscalYear), office: place.district },
      query: { quarter: String(quarter) as `${typeof quarter}` },
    });
    if (answer.ok) {
      last = answer.value.sheet;
      return done({ sheet: last, unknown: [], offline: false });
    }
    return answer.trouble.code === 'offline' ? done({ ...knownSheet(state(), heard.at, last), offline: true }) : answer;
  };

  return {
    async print(digits) {
      if (!mayBegin()) return;
      const lay = async () => {
        const found = await find();
        if (!found.ok) return found;
        const { sheet, unknown, offline } = found.value;
        const printed = { at: now().toISOString(), by: paper.by, offline };
        const choice = { digits, unknown, live: liveOf(state()), origin: paper.origin };
        return workbook.layIndicatorSheet(
          state().sheet,
          { lines: sheetLines(sheet, choice), running: runningWords(sheet, printed, digits) },
          digits,
        );
      };
      await work(lay, () => tell('printed'));
    },
  };
}

/** What is renewed whenever the server has been heard. */
const heardOf = ({ stored, assignment }: OpenSheetState) => [stored, assignment];

/** What stands here, and whether that is stored, or sent where something was. */
function liveOf({ sheet, judgement, reading, report, truths }: OpenSheetState): LiveSheet {
  return {
    cells: !sheet.over,
    counted: judgement.assessment.result,
    shown: reading.shownFigures,
    report: isNoText(report.text) ? '' : report.text,
    differs: (truths.sent ? truths.sent.difference : truths.unsaved) !== null,
  };
}
