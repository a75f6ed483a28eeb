import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { periodName } from '../../../../shared/terms/period.ts';
import type { FigureSheet } from '../../../figures/figure-view.ts';
import { Heading } from '../../../parts/layout/heading.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { fillWords as words } from './sheet-words.ts';

const useStyles = makeStyles({
  back: { alignSelf: 'start', marginBottom: `-${tokens.spacingVerticalS}` },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type SheetHeadingProps = { sheet: FigureSheet; state: ReactNode; onBack(): void };

/** Which sheet this is, where it stands, and the way back to the others. */
export function SheetHeading({ sheet, state, onBack }: SheetHeadingProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { indicator, period } = sheet;
  return (
    <>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {say(words.back)}
      </Button>
      <div>
        <div className={styles.line}>
          <span className={styles.quiet}>{indicator.code}</span>
          {state}
        </div>
        <Heading small>{say(indicator.title)}</Heading>
        <span className={styles.quiet}>{say(periodName(period))}</span>
      </div>
    </>
  );
}
