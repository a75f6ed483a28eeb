import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { ReactNode } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { frameWords } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';
import { Heading } from './heading.tsx';
import { Page } from './page.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  refresh: { marginLeft: 'auto' },
});

type PanePageProps = {
  title: Text;
  loading: boolean;
  onRefresh(): void;
  /** What to do next, beside the title. */
  next?: ReactNode;
  children: ReactNode;
};

/** A page of the pane: what it is called, a button that asks for everything again, and what it shows. */
export function PanePage({ title, loading, onRefresh, next, children }: PanePageProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <Page busy={loading}>
      <div className={styles.head}>
        <Heading>{say(title)}</Heading>
        <Button
          className={styles.refresh}
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          aria-label={say(frameWords.refresh)}
          title={say(frameWords.refresh)}
          disabledFocusable={loading}
          onClick={onRefresh}
        />
        {next}
      </div>
      {children}
    </Page>
  );
}
