import { makeStyles } from '@fluentui/react-components';
import { contact } from '../installation.ts';
import { quiet } from '../look/quiet.ts';
import { frameWords as words } from '../words/frame-words.ts';
import { useSpeech } from '../words/language.tsx';

const useStyles = makeStyles({ line: { ...quiet, display: 'block', overflowWrap: 'anywhere' } });

/** Whom people ask, as the installation says; nothing where it does not. */
export function WhomToAsk() {
  const styles = useStyles();
  const { say } = useSpeech();
  const whom = contact();
  return whom === null ? null : <span className={styles.line}>{say(words.ask(whom))}</span>;
}
