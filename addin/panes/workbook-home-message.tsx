import { Button, makeStyles } from '@fluentui/react-components';
import { Message } from '../parts/messages/message.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { fileName } from '../sheets/workbook-home.ts';
import { useWorkbookHome } from './use-workbook-home.ts';
import { workbookHomeWords as words } from './workbook-home-words.ts';

// Above the page, which takes the pane's whole height and would press it flat.
const useStyles = makeStyles({ above: { flexShrink: 0, padding: '12px 12px 0' } });

/** Says that this file is another one than the workbook was last worked with: renamed, moved, or a copy. */
export function WorkbookHomeMessage({ workbook }: { workbook: string }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { home, address, settle } = useWorkbookHome(workbook);
  if (home.at === 'home') return null;
  const [here, there] = [fileName(address), fileName(home.home)];
  return (
    <div className={styles.above}>
      <Message
        intent="warning"
        title={say(words.moved(here, there))}
        actions={<Button onClick={settle}>{say(words.useThis)}</Button>}
      >
        {say(words.movedCure(there))}
      </Message>
    </div>
  );
}
