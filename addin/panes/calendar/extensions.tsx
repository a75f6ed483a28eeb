import { makeStyles, tokens } from '@fluentui/react-components';
import type { QuarterWindow } from '../../../shared/wire/calendar.ts';
import { Title } from '../../parts/layout/title.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { dateName, momentName } from '../../parts/words/moments.ts';
import { calendarWords as words } from './calendar-words.ts';
import { ExtensionForm } from './extension-form.tsx';
import { useOwners } from './use-owners.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: '8px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexDirection: 'column',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  quiet,
});

/** Who has been given more time in a quarter, and until when; another one can be. */
export function Extensions({ days }: { days: QuarterWindow }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { extensions, period } = days;
  const { nameOf } = useOwners(period);
  return (
    <div className={styles.part}>
      <Title as="h3">{say(words.extensions)}</Title>
      {extensions.length === 0 && <span className={styles.quiet}>{say(words.noExtensions)}</span>}
      {extensions.length > 0 && (
        <ul className={styles.list}>
          {extensions.map(({ district, dueOn, reason, at, by }) => (
            <li key={district} className={styles.line}>
              <strong>{say(words.extension(nameOf(district), dateName(dueOn)))}</strong>
              <span>{reason}</span>
              <span className={styles.quiet}>{say(words.givenBy(by, momentName(at)))}</span>
            </li>
          ))}
        </ul>
      )}
      <ExtensionForm period={period} />
    </div>
  );
}
