import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { useSpeech } from '../words/language.tsx';
import { Page } from './page.tsx';

const useStyles = makeStyles({
  back: { alignSelf: 'start', marginLeft: '-8px', marginBottom: `-${tokens.spacingVerticalS}` },
});

type SubPageProps = {
  /** Where the way back leads. */
  back: Text;
  onBack(): void;
  busy?: boolean;
  children: ReactNode;
};

/** A page of the pane that was opened from another one, and the way back there. */
export function SubPage({ back, onBack, busy = false, children }: SubPageProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <Page busy={busy}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {say(back)}
      </Button>
      {children}
    </Page>
  );
}
