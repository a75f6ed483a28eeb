import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Heading } from '../parts/layout/heading.tsx';
import { frameWords as words } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';

const useStyles = makeStyles({
  page: {
    maxWidth: '520px',
    margin: '0 auto',
    padding: '32px 16px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '1.7',
  },
});

/** What somebody sees who opens the pane's address in a browser. */
export function OutsideExcel() {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <main className={styles.page}>
      <Heading>{say(words.outside)}</Heading>
      <p>{say(words.outsideWhy)}</p>
      <ol>
        {words.outsideSteps.map((step) => (
          <li key={step.en}>{say(step)}</li>
        ))}
      </ol>
      <p>
        <Link href="/workbench">{say(words.workbench)}</Link>
      </p>
      <Link href="/guide">{say(words.guide)}</Link>
    </main>
  );
}
