import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../../parts/layout/section.tsx';
import { Title } from '../../parts/layout/title.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { ReportText } from './report-text.tsx';
import { reviewWords as words } from './review-words.ts';

const useStyles = makeStyles({
  // Side by side where the pane is wide enough.
  texts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
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
          <Title as="h3">{say(words.thisReport)}</Title>
          <ReportText text={report.trim()} none={say(words.noReport)} />
        </div>
        <div className={styles.quiet}>
          <Title as="h3">{say(words.lastReport)}</Title>
          <ReportText
            text={previous?.trim() ?? ''}
            none={say(previous === null ? words.noLastReport : words.noReport)}
          />
        </div>
      </div>
    </Section>
  );
}
