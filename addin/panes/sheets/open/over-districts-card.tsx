import { Checkbox, makeStyles } from '@fluentui/react-components';
import { reportersName } from '../../../../shared/rules/city/reporters.ts';
import { standsOn } from '../../../../shared/rules/city/stands-on.ts';
import type { DistrictsNow } from '../../../../shared/wire/together.ts';
import { BasisNote } from '../../../figures/basis-note.tsx';
import { countedWords } from '../../../figures/counted-words.ts';
import { CountingMethod } from '../../../figures/counting-method.tsx';
import { mainFigureText } from '../../../figures/figure-view.ts';
import { Figures } from '../../../figures/figures.tsx';
import { useVersionsInForce } from '../../../parts/answers/use-versions-in-force.ts';
import { Card } from '../../../parts/layout/card.tsx';
import { Disclosure } from '../../../parts/layout/disclosure.tsx';
import { Title } from '../../../parts/layout/title.tsx';
import { quiet } from '../../../parts/look/quiet.ts';
import { Message } from '../../../parts/messages/message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { momentName } from '../../../parts/words/moments.ts';
import { isLocked } from '../../../sheets/open-sheet-state.ts';
import { TruthLines } from '../truths/truth-lines.tsx';
import { overWords as words } from './over-words.ts';
import { useSheet, useSheetState } from './sheet-context.ts';
import { sheetWords } from './sheet-words.ts';
import { useHeard } from './use-heard.ts';

const useStyles = makeStyles({ quiet });

/** What an owner's sheet over the districts comes to: their figure, of how many of them, and as of when. */
export function OverDistrictsCard({ over }: { over: DistrictsNow }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { declareNothing } = useSheet();
  const sheet = useSheetState((state) => state.sheet);
  const stored = useSheetState((state) => state.stored);
  const locked = useSheetState(isLocked);
  const notApplicable = useSheetState(({ reading }) => reading.notApplicable);
  const result = useSheetState(({ judgement }) => judgement.assessment.result);
  const filled = useSheetState(({ assignment }) => assignment.filled);
  const frozen = stored.basis?.frozen === true;
  const inForce = useVersionsInForce(frozen);
  const heard = useHeard(stored);
  const { indicator, period } = sheet;
  const counted = frozen && filled ? filled.rows : over.counted;
  const later =
    frozen && stored.districtsNow && differs(stored.districtsNow, stored.result) ? stored.districtsNow : null;
  return (
    <Card label={say(sheetWords.figures)} stop="result">
      <Title>{say(words.title(reportersName(indicator)))}</Title>
      <Figures sheet={sheet} result={result} whose="city" shown={null} />
      <span className={styles.quiet}>
        {say(
          frozen ? words.asAccepted(counted, over.expected) : words.counted(counted, over.expected, momentName(heard)),
        )}
      </span>
      {standsOn(over, indicator.version).map((told) => (
        <span key={told.en} className={styles.quiet}>
          {say(told)}
        </span>
      ))}
      {frozen && stored.result && (
        <BasisNote
          basis={stored.basis}
          inForce={inForce(indicator.code, stored.period)}
          indicator={indicator}
          result={stored.result}
        />
      )}
      {later && (
        <Message
          intent="info"
          title={say(words.later(mainFigureText(indicator.results, later.result), later.counted, later.expected))}
        >
          {say(words.laterWhy)}
        </Message>
      )}
      <TruthLines />
      {!locked && (
        <Checkbox
          label={say(words.nothing)}
          checked={notApplicable}
          onChange={(_, { checked }) => declareNothing(checked === true)}
        />
      )}
      <Disclosure label={say(countedWords.title)}>
        <CountingMethod indicator={indicator} period={period} />
      </Disclosure>
    </Card>
  );
}

function differs({ result }: DistrictsNow, accepted: DistrictsNow['result'] | null): boolean {
  return JSON.stringify(result.figures) !== JSON.stringify(accepted?.figures);
}
