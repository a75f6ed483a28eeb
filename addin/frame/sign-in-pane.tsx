import { makeStyles, tokens } from '@fluentui/react-components';
import { useHelpTopic } from '../parts/help/help-place.tsx';
import { WhomToAsk } from '../parts/help/whom-to-ask.tsx';
import { frameWords } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { EnteringForm } from './entering/entering-form.tsx';
import { enteringWords as words } from './entering/entering-words.ts';

const useStyles = makeStyles({
  pane: {
    maxWidth: '400px',
    margin: '0 auto',
    padding: '32px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '20px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  tagline: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function SignInPane() {
  const styles = useStyles();
  useHelpTopic('sign-in');
  const { say } = useSpeech();
  return (
    <main className={styles.pane}>
      <div>
        <h1 className={styles.title}>{say(words.title)}</h1>
        <p className={styles.tagline}>{say(frameWords.tagline)}</p>
      </div>
      <EnteringForm />
      <WhomToAsk />
    </main>
  );
}
