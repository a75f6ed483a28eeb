import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { reviewWords as words } from './review-words.ts';

const useStyles = makeStyles({
  // Side by side where the pane is wide enough.
  texts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: {
    margin: '2px 0 0',
    padding: '0 4px 0 0',
    maxHeight: '240px',
    overflowY: 'auto',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The quarter's report beside last quarter's. */
export function ReviewReports({ report, previous }: { report: string; previous: string | null }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <Section title={say(words.report)}>
      <div className={styles.texts}>
        <div>
          <h3 className={styles.title}>{say(words.thisReport)}</h3>
          <Words text={report.trim()} none={say(words.noReport)} />
        </div>
        <div className={styles.quiet}>
          <h3 className={styles.title}>{say(words.lastReport)}</h3>
          <Words text={previous?.trim() ?? ''} none={say(previous === null ? words.noLastReport : words.noReport)} />
        </div>
      </div>
    </Section>
  );
}

function Words({ text, none }: { text: string; none: string }) {
  const styles = useStyles();
  // A scrolled text has to be reached by the keyboard.
  return (
    <p className={styles.text} tabIndex={text === '' ? undefined : 0}>
      {text === '' ? none : text}
    </p>
  );
}
