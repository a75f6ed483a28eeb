import { mainFigureText } from '../../../figures/figure-view.ts';
import { LiveRegion } from '../../../parts/messages/live-region.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { useSheetState } from './sheet-context.ts';
import { sheetWords as words } from './sheet-words.ts';

/** The figure and how much there is to mend, for those who listen. */
export function SheetSpoken() {
  const { say } = useSpeech();
  const { results } = useSheetState(({ sheet }) => sheet.indicator);
  const { assessment, groups } = useSheetState(({ judgement }) => judgement);
  const { errors, warnings, unfilled } = groups;
  const figure = mainFigureText(results, assessment.result);
  return <LiveRegion words={say(words.live(figure, errors.length, warnings.length, unfilled.length))} />;
}
