import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Heading } from '../parts/layout/heading.tsx';
import { Loading } from '../parts/messages/loading.tsx';
import { frameWords as words } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { fileName } from '../sheets/workbook-home.ts';
import { useWorkbookHome } from './use-workbook-home.ts';
import { useWorkbookLock, type WorkbookLock } from './use-workbook-lock.ts';
import { WorkbookHomeMessage } from './workbook-home-message.tsx';
import { workbookHomeWords } from './workbook-home-words.ts';

const useStyles = makeStyles({
  panel: { padding: '24px 16px', display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'start' },
});

/** Lets one pane at a time work with the workbook, and one of a workbook's files. */
export function WorkbookGate({ children }: { children(workbook: string): ReactNode }) {
  const { lock, workbook, steal } = useWorkbookLock();
  if (lock === 'asking') return <Loading />;
  if (lock !== 'ours') return <HeldElsewhere lock={lock} workbook={workbook} onSteal={steal} />;
  return (
    <>
      {workbook !== '' && <WorkbookHomeMessage workbook={workbook} />}
      {children(workbook)}
    </>
  );
}

type HeldElsewhereProps = { lock: Exclude<WorkbookLock, 'asking' | 'ours'>; workbook: string; onSteal(): void };

/** Another pane works with this workbook, or with the file that this one is a copy of. */
function HeldElsewhere({ lock, workbook, onSteal }: HeldElsewhereProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { home, address, settle } = useWorkbookHome(workbook);
  const lost = lock === 'lost';
  const isCopy = !lost && home.at === 'elsewhere';
  const title = isCopy ? workbookHomeWords.copyBeside(fileName(address), fileName(home.home)) : words.elsewhere;
  const cure = isCopy ? workbookHomeWords.copyBesideCure : words.elsewhereCure;
  const useHere = () => {
    settle();
    onSteal();
  };
  return (
    <main className={styles.panel}>
      <Heading key={lock}>{say(lost ? words.takenOver : title)}</Heading>
      <span>{say(lost ? words.takenOverCure : cure)}</span>
      <Button appearance={lost ? 'secondary' : 'primary'} onClick={useHere}>
        {say(isCopy ? workbookHomeWords.useThis : words.useHere)}
      </Button>
    </main>
  );
}
