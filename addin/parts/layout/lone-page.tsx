import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { useSpeech } from '../words/language.tsx';
import { Heading } from './heading.tsx';

const useStyles = makeStyles({
  page: {
    maxWidth: '520px',
    margin: '0 auto',
    padding: '32px 16px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '1.7',
  },
});

/** A page in the pane's place, where the pane itself cannot run. */
export function LonePage({ title, children }: { title: Text; children: ReactNode }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <main className={styles.page}>
      <Heading>{say(title)}</Heading>
      {children}
    </main>
  );
}
