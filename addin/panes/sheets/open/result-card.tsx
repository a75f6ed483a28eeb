import { isMeasuredIn } from '../../../../shared/indicator/compilers/to-result.ts';
import { BasisNote } from '../../../figures/basis-note.tsx';
import { countedWords } from '../../../figures/counted-words.ts';
import { CountingMethod } from '../../../figures/counting-method.tsx';
import { Figures } from '../../../figures/figures.tsx';
import { Progress } from '../../../figures/progress.tsx';
import { useVersionsInForce } from '../../../parts/answers/use-versions-in-force.ts';
import { Card } from '../../../parts/layout/card.tsx';
import { Disclosure } from '../../../parts/layout/disclosure.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { unsettled } from '../../../sheets/settled.ts';
import { TruthLines } from '../truths/truth-lines.tsx';
import { useSheetState } from './sheet-context.ts';
import { sheetWords as words } from './sheet-words.ts';

/** What the sheet comes to, what else is true of it, how far it is filled, and how that is counted. */
export function ResultCard() {
  const { say } = useSpeech();
  const sheet = useSheetState((state) => state.sheet);
  const reading = useSheetState((state) => state.reading);
  const judgement = useSheetState((state) => state.judgement);
  const stored = useSheetState((state) => state.stored);
  const inForce = useVersionsInForce(stored.basis?.frozen === true);
  const { result, progress } = judgement.assessment;
  const { notApplicable, shownFigures } = reading;
  const { indicator, period } = sheet;
  const open = unsettled(sheet, reading, judgement);
  const rowsWanted = isMeasuredIn(indicator, period) && !notApplicable;
  return (
    <Card label={say(words.figures)} stop="result">
      <Figures
        sheet={sheet}
        result={result}
        whose="district"
        shown={shownFigures}
        unsettled={open && words.unsettled(open, indicator)}
      />
      {stored.basis?.frozen && stored.result && (
        <BasisNote
          basis={stored.basis}
          inForce={inForce(indicator.code, stored.period)}
          indicator={indicator}
          result={stored.result}
        />
      )}
      <TruthLines />
      {rowsWanted && <Progress indicator={indicator} progress={progress} />}
      <Disclosure label={say(countedWords.title)}>
        <CountingMethod indicator={indicator} period={period} />
      </Disclosure>
    </Card>
  );
}
