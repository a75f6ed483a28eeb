import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { excelVersions } from '../../shared/terms/excel-versions.ts';
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

/** What somebody sees whose Excel lacks what the pane needs; such a one lists no Traimat, but a manifest may be put by hand. */
export function OlderExcel() {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <main className={styles.page}>
      <Heading>{say(words.older)}</Heading>
      <p>{say(words.olderCure)}</p>
      <ul>
        {excelVersions.map(({ excel, note }) => (
          <li key={excel.en}>
            {say(excel)}: {say(note)}
          </li>
        ))}
      </ul>
      <Link href="/guide" target="_blank">
        {say(words.guide)}
      </Link>
    </main>
  );
}
