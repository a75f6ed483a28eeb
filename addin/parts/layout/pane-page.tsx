import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { ReactNode } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { frameWords } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';
import { Heading } from './heading.tsx';
import { Page } from './page.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
});

type PanePageProps = { title: Text; loading: boolean; onRefresh(): void; children: ReactNode };

/** A page of the pane: what it is called, a button that asks for everything again, and what it shows. */
export function PanePage({ title, loading, onRefresh, children }: PanePageProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <Page busy={loading}>
      <div className={styles.head}>
        <Heading>{say(title)}</Heading>
        <Button appearance="subtle" icon={<ArrowClockwiseRegular />} disabledFocusable={loading} onClick={onRefresh}>
          {say(frameWords.refresh)}
        </Button>
      </div>
      {children}
    </Page>
  );
}
