import { makeStyles, tokens } from '@fluentui/react-components';
import type { View } from '../../shared/rules/sheets/workflow.ts';
import { type Period, periodName } from '../../shared/terms/period.ts';
import type { Text } from '../../shared/terms/text.ts';
import { useServices } from '../parts/services.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { momentName } from '../parts/words/moments.ts';
import { periodWords } from '../parts/words/period-words.ts';
import type { Tab } from './parts/address.ts';
import { boardWords as words } from './parts/board-words.ts';
import { usePrinting } from './parts/use-printing.ts';
import { zones } from './parts/zones.ts';

const useStyles = makeStyles({
  head: { paddingBottom: '3mm', borderBottom: `2px solid ${tokens.colorNeutralForeground1}`, marginBottom: '3mm' },
  title: { fontWeight: 600, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  address: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

type PrintHeadProps = {
  tab: Tab;
  indicator: string;
  title: Text;
  period: Period;
  view: View;
  zone: string | null;
};

/** What a sheet of paper must say of itself: what it is about, when it was printed, where it is found. */
export function PrintHead({ tab, indicator, title, period, view, zone }: PrintHeadProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { now } = useServices();
  if (!usePrinting()) return null;
  const place = zones.find(({ slug }) => slug === zone);
  // Two parts of the board are about no single indicator, and show neither a view nor a zone of one.
  const ofIndicator = tab === 'city' || tab === 'follow-up';
  const shown = [
    say(tab === 'agencies' ? periodWords.year(period.fiscalYear) : periodName(period)),
    ...(ofIndicator
      ? [`${say(words.view)}${say(words.views[view])}`, say(place ? words.ofZone(place.name) : words.allZones)]
      : []),
  ];
  return (
    <div className={styles.head}>
      <div className={styles.title}>{ofIndicator ? `${indicator} ${say(title)}` : say(words.tabs[tab])}</div>
      <div>{shown.join(' · ')}</div>
      <div className={styles.address}>
        {say(words.printed(momentName(now().toISOString())))} · {window.location.href}
      </div>
    </div>
  );
}
