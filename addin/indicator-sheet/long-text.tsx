import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useSpeech } from '../parts/words/language.tsx';
import { sheetWords as words } from './sheet-words.ts';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '80em' },
  folded: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '8',
    overflow: 'hidden',
  },
  fold: { alignSelf: 'start', minWidth: 'auto', marginLeft: '-8px' },
});

/** A text of so many letters is folded: it would push everything behind it out of sight. */
const foldedFrom = 1_500;

/** What somebody has written, letter for letter; a long one is folded until it is asked for. */
export function LongText({ text }: { text: string }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const id = useId();
  const [open, setOpen] = useState(false);
  const written = text.trim();
  if (written.length < foldedFrom) {
    return (
      <p className={styles.text} lang="th">
        {written}
      </p>
    );
  }
  return (
    <>
      <p id={id} className={mergeClasses(styles.text, !open && styles.folded)} lang="th">
        {written}
      </p>
      <Button
        className={styles.fold}
        appearance="subtle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {say(open ? words.showLess : words.showAll(written.length))}
      </Button>
    </>
  );
}
