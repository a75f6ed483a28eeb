import { makeStyles, tokens } from '@fluentui/react-components';
import { isMeasuredIn } from '../../shared/spec/to-result.ts';
import type { Text } from '../../shared/terms/text.ts';
import { separated } from '../panes/amount.ts';
import { Figures } from '../panes/figures.tsx';
import { useSpeech } from '../panes/language.tsx';
import { momentName } from '../panes/moments.ts';
import { Notice } from '../panes/notice.tsx';
import { boardWords } from './board-words.ts';
import type { CityShown } from './city-tab.tsx';
import { cityWords as words } from './city-words.ts';
import { Section } from './section.tsx';
import { slugOf } from './zones.ts';

const useStyles = makeStyles({
  notes: { margin: 0, padding: 0, listStyle: 'none', color: tokens.colorNeutralForeground2 },
});

/** The figure of the city, or of the zone that is chosen, against its target; what it is made of, and of how many. */
export function CityResult({ indicator, period, consolidation, zone }: CityShown) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { city, zones, cancelled } = consolidation;
  const ofZone = zones.find((one) => slugOf(one.zone) === zone);
  const { result, counted, notApplicable, expected } = ofZone ?? city;
  const apart = notApplicable > 0 && isMeasuredIn(indicator, period);
  const name = ofZone ? boardWords.ofZone(ofZone.zone) : boardWords.allZones;
  return (
    <Section title={`${say(words.result)} · ${say(name)}`}>
      {cancelled && (
        <Notice intent="warning" title={say(words.cancelled(cancelled.fromQuarter))}>
          {say(words.cancelledWhy(cancelled.reason, cancelled.by, momentName(cancelled.at)))}
        </Notice>
      )}
      <Figures sheet={{ indicator, period }} result={result} whose="city" shown={null} />
      <ul className={styles.notes}>
        <li>{say(words.included(counted, expected))}</li>
        {apart && <li>{say(words.notApplicable(notApplicable))}</li>}
        {!ofZone && <li>{say(againstPrevious(city.againstPrevious))}</li>}
      </ul>
    </Section>
  );
}

/** How a figure stands to last quarter's, in words. */
export function againstPrevious(gap: string | null): Text {
  if (gap === null) return words.noPrevious;
  if (!/[1-9]/.test(gap)) return words.samePrevious;
  const amount = separated(gap.replace('-', ''));
  return gap.startsWith('-') ? words.lessPrevious(amount) : words.morePrevious(amount);
}
