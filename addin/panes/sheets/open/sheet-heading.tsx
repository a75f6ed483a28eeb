import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { periodName } from '../../../../shared/terms/period.ts';
import { Heading } from '../../../parts/layout/heading.tsx';
import { StateBadge } from '../../../parts/sheets/state-badge.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { useSheetState } from './sheet-context.ts';
import { sheetWords as words } from './sheet-words.ts';

const useStyles = makeStyles({
  back: { alignSelf: 'start', marginBottom: `-${tokens.spacingVerticalS}` },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Which sheet this is, where it stands, and the way back to the others. */
export function SheetHeading({ onBack }: { onBack(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { indicator, period } = useSheetState(({ sheet }) => sheet);
  const { state, cancelled } = useSheetState(({ stored }) => stored);
  return (
    <>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {say(words.back)}
      </Button>
      <div>
        <div className={styles.line}>
          <span className={styles.quiet}>{indicator.code}</span>
          <StateBadge state={state} cancelled={cancelled !== null} />
        </div>
        <Heading small>{say(indicator.title)}</Heading>
        <span className={styles.quiet}>{say(periodName(period))}</span>
      </div>
    </>
  );
}
