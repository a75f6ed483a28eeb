import { mainFigureText } from '../../../figures/figure-view.ts';
import { LiveRegion } from '../../../parts/messages/live-region.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { truthsTold } from '../truths/truths-told.ts';
import { useSheetState } from './sheet-context.ts';
import { sheetWords as words } from './sheet-words.ts';

/** The figure, how much there is to mend, and what differs from what was stored or sent, for those who listen. */
export function SheetSpoken() {
  const { say } = useSpeech();
  const known = useSheetState((state) => state);
  const { assessment, groups } = known.judgement;
  const { errors, warnings, unfilled } = groups;
  const figure = mainFigureText(known.sheet.indicator.results, assessment.result);
  const live = words.live(figure, errors.length, warnings.length, unfilled.length);
  return <LiveRegion words={[live, ...truthsTold(known).map(({ what }) => what)].map(say).join('. ')} />;
}
