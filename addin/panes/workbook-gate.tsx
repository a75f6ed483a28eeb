import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Heading } from '../parts/layout/heading.tsx';
import { Loading } from '../parts/messages/loading.tsx';
import { Bilingual } from '../parts/words/bilingual.tsx';
import { frameWords as words } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { useWorkbookLock } from './use-workbook-lock.ts';

const useStyles = makeStyles({
  panel: { padding: '24px 16px', display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'start' },
});

/** Lets one pane at a time work with the workbook. */
export function WorkbookGate({ children }: { children(workbook: string): ReactNode }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { lock, workbook, steal } = useWorkbookLock();
  if (lock === 'ours') return children(workbook);
  if (lock === 'asking') return <Loading />;
  const lost = lock === 'lost';
  return (
    <main className={styles.panel}>
      <Heading key={lock}>{say(lost ? words.takenOver : words.elsewhere)}</Heading>
      <span>{say(lost ? words.takenOverCure : words.elsewhereCure)}</span>
      <Button appearance={lost ? 'secondary' : 'primary'} onClick={steal}>
        <Bilingual text={words.useHere} />
      </Button>
    </main>
  );
}
