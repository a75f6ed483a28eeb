import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import type { ReactNode } from 'react';
import type { Text } from '../../shared/terms/text.ts';
import { useRefresh } from '../parts/answers/use-refresh.ts';
import { AsOfBar } from '../parts/as-of/as-of-bar.tsx';
import { AsOfChoice } from '../parts/as-of/as-of-choice.tsx';
import { useMoment } from '../parts/as-of/as-of-context.ts';
import { useHelpTopic } from '../parts/help/help-place.tsx';
import { Heading } from '../parts/layout/heading.tsx';
import { Unseen } from '../parts/layout/unseen.tsx';
import { frameWords } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { momentName } from '../parts/words/moments.ts';
import { boardWords as words } from './parts/board-words.ts';

const useStyles = makeStyles({
  main: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1440px',
    margin: '0 auto',
    padding: '16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    '@media (max-width: 480px)': { padding: '12px' },
    '@media print': { display: 'block', padding: 0, maxWidth: 'none' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 16px',
  },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  tool: { minWidth: 'auto' },
  at: { color: tokens.colorNeutralForeground2 },
});

type BoardFrameProps = {
  /** When what is shown was made; null before it is there. */
  at: string | null;
  /** Something is on its way that nothing is shown of yet: what renews itself quietly is not spoken of. */
  busy: boolean;
  /** What the page is called where it is one by itself, with a paper of its own that says what it is. */
  page?: Text;
  children: ReactNode;
};

/** The board's heading and its tools, around whatever is shown. */
export function BoardFrame({ at, busy, page, children }: BoardFrameProps) {
  const styles = useStyles();
  useHelpTopic('board');
  const { say } = useSpeech();
  const { refresh } = useRefresh();
  const moment = useMoment();
  return (
    <main className={styles.main} aria-busy={busy}>
      <div className={styles.head} data-screen-only={page ? '' : undefined}>
        <Heading>{say(page ?? words.title)}</Heading>
        <div className={styles.tools}>
          {at && moment === null && <span className={styles.at}>{say(words.asOf(momentName(at)))}</span>}
          <Button className={styles.tool} appearance="subtle" icon={<ArrowClockwiseRegular />} onClick={refresh}>
            {say(frameWords.refresh)}
          </Button>
          <Button className={styles.tool} appearance="subtle" icon={<PrintRegular />} onClick={() => window.print()}>
            {say(words.print)}
          </Button>
          <AsOfChoice />
        </div>
      </div>
      <AsOfBar />
      <Unseen role="status">{busy ? say(frameWords.loading) : ''}</Unseen>
      {children}
    </main>
  );
}
