import { makeStyles } from '@fluentui/react-components';
import { numberEvidence } from '../../../../shared/catalogue/evaluation-scale.ts';
import { Disclosure } from '../../../parts/layout/disclosure.tsx';
import { quiet } from '../../../parts/look/quiet.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { evidenceWords as words } from './evidence-words.ts';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px', ...quiet } });

/** What the old system's pages show of the number, counted: so that whoever sets its meaning can judge. */
export function NumberEvidence() {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <Disclosure label={say(words.title)}>
      <ul className={styles.list}>
        {words.lines(numberEvidence).map((line) => (
          <li key={line.en}>{say(line)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
