import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { RegisterEvent } from '../../../shared/rules/registers/register-change.ts';
import { kindName } from '../../../shared/rules/registers/register-form.ts';
import { thaiDate } from '../../../shared/terms/date.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { eventNames, registerWords as words } from './register-words.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  event: {
    display: 'flex',
    flexDirection: 'column',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: 600 },
  quiet,
});

const colours: Record<RegisterEvent['kind'], 'success' | 'danger' | 'informative' | 'warning'> = {
  added: 'success',
  ended: 'danger',
  merged: 'danger',
  renamed: 'informative',
  'kind-changed': 'informative',
  withdrawn: 'warning',
};

/** What a change does to communities, one a line. */
export function RegisterEvents({ events }: { events: RegisterEvent[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <ul className={styles.list}>
      {events.map((event) => (
        <li key={`${event.code} ${event.on} ${event.kind}`} className={styles.event}>
          <span className={styles.line}>
            <Badge appearance="tint" color={colours[event.kind]}>
              {say(eventNames[event.kind])}
            </Badge>
            <span className={styles.name}>{event.name}</span>
          </span>
          <span>{say(detail(event))}</span>
          <span className={styles.quiet}>
            {event.code} · {say(words.from(thaiDate(event.on)))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function detail(event: RegisterEvent): Text {
  switch (event.kind) {
    case 'renamed':
      return words.was(event.before);
    case 'merged':
      return words.into(event.into.name);
    case 'kind-changed': {
      const [before, after] = [kindName(event.before), kindName(event.after)];
      return { th: `${before.th} → ${after.th}`, en: `${before.en} → ${after.en}` };
    }
    default:
      return { th: '', en: '' };
  }
}
