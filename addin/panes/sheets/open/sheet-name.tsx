import { makeStyles, tokens } from '@fluentui/react-components';
import { periodName } from '../../../../shared/terms/period.ts';
import { quiet } from '../../../parts/look/quiet.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { useSheetState } from './sheet-context.ts';

const useStyles = makeStyles({
  name: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: 'anywhere',
  },
  quiet: { ...quiet, display: 'block' },
});

/** Which sheet a dialog or a receipt is about: it may stand there while another worksheet is in front. */
export function SheetName() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { indicator, period, office } = useSheetState(({ sheet }) => sheet);
  return (
    <p className={styles.name}>
      <strong>
        {indicator.code} {say(indicator.title)}
      </strong>
      <span className={styles.quiet}>{say(periodName(period))}</span>
      <span className={styles.quiet}>{say(office.name)}</span>
    </p>
  );
}
