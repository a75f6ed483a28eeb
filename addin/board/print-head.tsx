import { makeStyles, tokens } from '@fluentui/react-components';
import type { View } from '../../shared/rules/sheets/workflow.ts';
import { type Period, periodName } from '../../shared/terms/period.ts';
import type { Text } from '../../shared/terms/text.ts';
import { useServices } from '../parts/services.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { momentName } from '../parts/words/moments.ts';
import { boardWords as words } from './parts/board-words.ts';
import { usePrinting } from './parts/use-printing.ts';
import { zones } from './parts/zones.ts';

const useStyles = makeStyles({
  head: { paddingBottom: '3mm', borderBottom: `2px solid ${tokens.colorNeutralForeground1}`, marginBottom: '3mm' },
  title: { fontWeight: 600, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  address: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

type PrintHeadProps = { indicator: string; title: Text; period: Period; view: View; zone: string | null };

/** What a sheet of paper must say of itself: which indicator, quarter and view, when it was printed, where it is found. */
export function PrintHead({ indicator, title, period, view, zone }: PrintHeadProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { now } = useServices();
  if (!usePrinting()) return null;
  const place = zones.find(({ slug }) => slug === zone);
  const shown = [
    say(periodName(period)),
    `${say(words.view)}${say(words.views[view])}`,
    say(place ? words.ofZone(place.name) : words.allZones),
  ];
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        {indicator} {say(title)}
      </div>
      <div>{shown.join(' · ')}</div>
      <div className={styles.address}>
        {say(words.printed(momentName(now().toISOString())))} · {window.location.href}
      </div>
    </div>
  );
}
