import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { parsePeriod, periodName } from '../../../shared/terms/period.ts';
import type { QuarterWindow } from '../../../shared/wire/calendar.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { Disclosure } from '../../parts/layout/disclosure.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { dateName } from '../../parts/words/moments.ts';
import { calendarWords as words } from './calendar-words.ts';
import { Extensions } from './extensions.tsx';
import { NewQuarter } from './new-quarter.tsx';
import { QuarterDaysForm } from './quarter-days-form.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  label: { display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'center' },
});

/** The quarters that are reported on, each with its days and with who has been given more. */
export function QuarterSettings() {
  const styles = useStyles();
  const { say } = useSpeech();
  const answer = useAnswer('listWindows', { parameters: {} });
  const { value } = answer;
  return (
    <Section title={say(words.quarters)}>
      <AnswerMessage answer={answer} />
      {value?.length === 0 && <span>{say(words.noQuarters)}</span>}
      <ul className={styles.list}>
        {value?.map((days) => (
          <li key={days.period} className={styles.line}>
            <Disclosure label={<QuarterLabel days={days} />}>
              <QuarterDaysForm period={days.period} days={daysOf(days)} />
              <Extensions days={days} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {value && (
        <Disclosure label={say(words.addQuarter)}>
          <NewQuarter known={value.map(({ period }) => period)} />
        </Disclosure>
      )}
    </Section>
  );
}

function QuarterLabel({ days: { period, dueOn, window } }: { days: QuarterWindow }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const parsed = parsePeriod(period);
  const name = parsed ? periodName(parsed) : { th: period, en: period };
  return (
    <span className={styles.label}>
      {say(words.quarterLine(name, dateName(dueOn)))}
      <Badge appearance="tint" color={window === 'late' ? 'danger' : window === 'open' ? 'brand' : 'informative'}>
        {say(words.windows[window])}
      </Badge>
    </span>
  );
}

function daysOf({ opensOn, dueOn, closesOn }: QuarterWindow) {
  return { opensOn, dueOn, closesOn };
}
