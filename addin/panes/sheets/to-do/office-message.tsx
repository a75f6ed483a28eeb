import { makeStyles, tokens } from '@fluentui/react-components';
import { sheetStateWords as words } from '../../../parts/sheets/sheet-state-words.ts';
import { useSpeech } from '../../../parts/words/language.tsx';

const useStyles = makeStyles({
  message: {
    margin: 0,
    padding: '2px 0 2px 10px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  from: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What the planning office has written to the district, in its own words. */
export function OfficeMessage({ message }: { message: string }) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (message.trim() === '') return null;
  return (
    <blockquote className={styles.message}>
      <span className={styles.from}>{say(words.fromOffice)}</span>
      {message}
    </blockquote>
  );
}
