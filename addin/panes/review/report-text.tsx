import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  text: {
    margin: '2px 0 0',
    padding: '0 4px 0 0',
    maxHeight: '240px',
    overflowY: 'auto',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
});

/** A text of any length, which scrolls by itself; `none` is said where there is none. */
export function ReportText({ text, none = '' }: { text: string; none?: string }) {
  const styles = useStyles();
  // A scrolled text has to be reached by the keyboard.
  return (
    <p className={styles.text} tabIndex={text === '' ? undefined : 0}>
      {text === '' ? none : text}
    </p>
  );
}
