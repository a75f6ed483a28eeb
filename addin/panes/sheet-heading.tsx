import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { periodName } from '../../shared/terms/period.ts';
import type { FigureSheet } from './figure-view.ts';
import { fillWords as words } from './fill-words.ts';
import { Heading } from './heading.tsx';
import { useSpeech } from './language.tsx';

const useStyles = makeStyles({
  back: { alignSelf: 'start', marginBottom: `-${tokens.spacingVerticalS}` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Which sheet this is, and the way back to the others. */
export function SheetHeading({ sheet, onBack }: { sheet: FigureSheet; onBack(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { indicator, period } = sheet;
  return (
    <>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {say(words.back)}
      </Button>
      <div>
        <span className={styles.quiet}>{indicator.code}</span>
        <Heading small>{say(indicator.title)}</Heading>
        <span className={styles.quiet}>{say(periodName(period))}</span>
      </div>
    </>
  );
}
