import { makeStyles, tokens } from '@fluentui/react-components';
import { periodName } from '../../../../shared/terms/period.ts';
import { WhatNext } from '../../../parts/help/what-next.tsx';
import { Heading } from '../../../parts/layout/heading.tsx';
import { StateBadge } from '../../../parts/sheets/state-badge.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { sheetNext } from '../next/sheet-next.ts';
import { useSituation } from '../next/use-situation.ts';
import { useSheetState } from './sheet-context.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Which sheet this is, and where it stands. */
export function SheetHeading() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { indicator, period } = useSheetState(({ sheet }) => sheet);
  const situation = useSituation();
  const { state, cancelled } = useSheetState(({ stored }) => stored);
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.quiet}>{indicator.code}</span>
        <StateBadge state={state} cancelled={cancelled !== null} />
      </div>
      <Heading small>{say(indicator.title)}</Heading>
      <WhatNext next={sheetNext[situation]} tour="sheet">
        <span className={styles.quiet}>{say(periodName(period))}</span>
      </WhatNext>
    </div>
  );
}
