import { makeStyles, tokens } from '@fluentui/react-components';
import { isMeasuredIn } from '../../../shared/indicator/compilers/to-result.ts';
import { madeOf } from '../../../shared/rules/city/made-of.ts';
import { reportersName } from '../../../shared/rules/city/reporters.ts';
import { standsOn } from '../../../shared/rules/city/stands-on.ts';
import { Figures } from '../../figures/figures.tsx';
import { includedIn } from '../../figures/included-in.ts';
import { progressWords } from '../../figures/progress-words.ts';
import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { BoardSection } from '../parts/board-section.tsx';
import { boardWords } from '../parts/board-words.ts';
import type { CityShown } from '../parts/city-shown.ts';
import { inZone, slugOf } from '../parts/zones.ts';
import { againstPrevious } from './against-previous.ts';
import { cityWords as words } from './city-words.ts';

const useStyles = makeStyles({
  notes: { margin: 0, padding: 0, listStyle: 'none', color: tokens.colorNeutralForeground2 },
});

/** The figure of the city, or of the zone that is chosen, against its target; what it is made of, and of how many. */
export function CityResult({ indicator, period, consolidation, zone }: CityShown) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { city, zones, districts, owner, view, cancelled, version } = consolidation;
  const ofZone = zones.find((one) => slugOf(one.zone) === zone);
  const shown = ofZone ?? city;
  const { result, counted, notApplicable, expected } = shown;
  const apart = notApplicable > 0 && isMeasuredIn(indicator, period);
  const name = ofZone ? boardWords.ofZone(ofZone.zone) : reportersName(indicator, owner);
  return (
    <BoardSection title={`${say(words.result)} · ${say(name)}`}>
      {cancelled && (
        <Message intent="warning" title={say(words.cancelled(cancelled.fromQuarter))}>
          {say(words.cancelledWhy(cancelled.reason, cancelled.by, momentName(cancelled.at)))}
        </Message>
      )}
      <Figures sheet={{ indicator, period }} result={result} whose={ofZone ? 'zone' : 'city'} shown={null} />
      <ul className={styles.notes}>
        <li>{say(includedIn(indicator, counted, expected))}</li>
        {[...madeOf(inZone(districts, zone), view), ...standsOn(shown, version)].map((said) => (
          <li key={said.en}>{say(said)}</li>
        ))}
        {apart && <li>{say(progressWords.notApplicable(notApplicable))}</li>}
        {!ofZone && <li>{say(againstPrevious(city.againstPrevious))}</li>}
      </ul>
    </BoardSection>
  );
}
