import type { ResultDefinition } from '../../../../shared/indicator/measure.ts';
import type { Result } from '../../../../shared/terms/result.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import { mainFigureText } from '../../../figures/figure-view.ts';
import type { Difference } from '../../../sheets/difference.ts';
import type { OpenSheetState } from '../../../sheets/open-sheet-state.ts';
import type { Sending } from '../../../sheets/truths.ts';
import { truthWords as words } from './truth-words.ts';

/** One thing that is true of a sheet beside what is here: in words, its figure beside that of here, and what differs. */
export type ToldTruth = {
  key: string;
  what: Text;
  figures: Text | null;
  why: Text | null;
  difference: Difference | null;
};

/**
 * What there is to say of a sheet beside what is here, the gravest first. What says the same as is here is not told, but
 * for a withdrawal: nothing counts as submitted after it.
 */
export function truthsTold({
  sheet: { indicator },
  judgement,
  stored,
  truths: { sent, unsaved, underWay },
}: Pick<OpenSheetState, 'sheet' | 'judgement' | 'stored' | 'truths'>): ToldTruth[] {
  const figure = figureOf(indicator.results);
  const here = figure(judgement.assessment.result);
  const beside = (result: Result | null, as: Text) => result && words.beside(figure(result), as, here);
  const told: ToldTruth[] = [];
  if (underWay?.difference) {
    const { result, difference } = underWay;
    const what = words.fromUnderWay(difference);
    told.push({ key: 'under-way', what, figures: beside(result, words.onTheWay), why: null, difference });
  }
  if (sent?.difference || sent?.as === 'withdrawn') {
    const { as, result, difference } = sent;
    const what = difference ? words.fromSent[as](difference) : words.withdrawn;
    const why = as === 'withdrawn' && difference ? words.withdrawn : words.fromSentWhy[as];
    told.push({ key: 'sent', what, figures: beside(result, sendingWords[as]), why, difference });
  }
  if (unsaved) {
    const what = stored.revision === 0 ? words.neverSaved(unsaved) : words.fromStored(unsaved, stored.revision);
    const toldAlready = sent?.revision === stored.revision;
    const [figures, difference] = toldAlready ? [null, null] : [beside(stored.result, words.stored), unsaved];
    told.push({ key: 'unsaved', what, figures, why: null, difference });
  }
  return told;
}

/** The main figure without its unit, which stands above it already. */
function figureOf(results: ResultDefinition[]): (result: Result) => Text {
  const bare = results.map((definition) => ({ ...definition, unit: { th: '', en: '' } }));
  return (result) => {
    const { th, en } = mainFigureText(bare, result);
    return { th: th.trim(), en: en.trim() };
  };
}

const sendingWords: Record<Sending, Text> = {
  submitted: words.sent,
  'in-review': words.sent,
  accepted: words.accepted,
  returned: words.sent,
  reopened: words.accepted,
  withdrawn: words.wasWithdrawn,
};
